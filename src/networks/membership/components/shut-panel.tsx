import { type Appeal, OwnAppeal } from "@/networks/appeal/components/own-appeal";
import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { LinkButton } from "@/ui/link-button";
import type { Standing, WayInDoor } from "./way-in";

type Props = {
  door: WayInDoor;
  standing: Standing;
  personId: string;
  appeal: Appeal | null;
  zone: string;
};

/** Suspended or removed: the reason, how long, and one appeal. Nobody is kept out without a word. */
export const ShutPanel = ({ door, standing, personId, appeal, zone }: Props) => {
  const { state, reason, suspendedUntil } = standing;
  return (
    <>
      <h1 className="font-brand font-semibold text-3xl tracking-tight">
        {state === "suspended"
          ? "Your membership is suspended"
          : `You are no longer a member of ${door.name}`}
      </h1>
      <Banner tone="warn" title="The reason that the stewards gave">
        <p className="whitespace-pre-line">{reason || "None was written down."}</p>
      </Banner>
      <p className="max-w-measure">
        {state === "suspended" && (
          <>
            You come back by yourself
            {suspendedUntil && (
              <>
                {" "}
                on <DateText at={suspendedUntil} look="deadline" zone={zone} />
              </>
            )}
            .{" "}
          </>
        )}
        What you wrote is still there under your name.
      </p>
      <OwnAppeal network={door} personId={personId} appeal={appeal} zone={zone} />
      <div>
        <LinkButton href={`/n/${door.slug}`} look="quiet">
          Back to {door.name}
        </LinkButton>
      </div>
    </>
  );
};
