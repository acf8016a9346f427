import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import type { Standing, WayInDoor } from "./way-in";

type Props = { door: WayInDoor; standing: Standing; zone: string };

/** Suspended or removed: the reason, and how long. Nobody is kept out without a word. */
export const ShutPanel = ({ door, standing: { state, reason, suspendedUntil }, zone }: Props) => (
  <>
    <h1 className="font-brand font-semibold text-3xl tracking-tight">
      {state === "suspended" ? "Your membership is suspended" : `You are no longer a member of ${door.name}`}
    </h1>
    <Banner tone="warn" title="The reason that the stewards gave">
      <p className="whitespace-pre-line">{reason || "None was written down."}</p>
    </Banner>
    <p className="max-w-measure">
      {state === "suspended" ? (
        <>
          You come back by yourself
          {suspendedUntil && (
            <>
              {" "}
              on <DateText at={suspendedUntil} look="deadline" zone={zone} />
            </>
          )}
          . What you wrote is still there under your name.
        </>
      ) : (
        <>
          What you wrote stays under your name. If you think that this is a mistake, write to{" "}
          {door.owner.name}, who answers for {door.name}.
        </>
      )}
    </p>
    <div>
      <LinkButton href={`/n/${door.slug}`} look="quiet">
        Back to {door.name}
      </LinkButton>
    </div>
  </>
);
