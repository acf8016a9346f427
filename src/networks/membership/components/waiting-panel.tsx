import { days, later } from "@/platform/time";
import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import type { Standing, WayInDoor } from "./way-in";
import { WithdrawButton } from "./withdraw-button";

type Props = { door: WayInDoor; standing: Standing; zone: string };

/** Asked, and not answered yet: since when, until when, and what was said. */
export const WaitingPanel = ({ door, standing: { askedAt, answers, place }, zone }: Props) => (
  <>
    <h1 className="font-brand font-semibold text-3xl tracking-tight">You have asked to join {door.name}</h1>
    <Banner tone="good" title="Your request is in">
      <p>
        You asked on <DateText at={askedAt} zone={zone} />.{" "}
        {door.placesLeft === 0 ? (
          <>
            All {door.capacity} places are taken: you are number {place} in line, and get a mail when a place
            is yours.
          </>
        ) : (
          <>Somebody who keeps the gate reads it and answers by mail.</>
        )}
      </p>
      <p className="mt-2">
        It closes by itself on <DateText at={later(askedAt, days(14))} look="deadline" zone={zone} />; then
        you may ask again.
      </p>
    </Banner>
    {answers.length > 0 && (
      <section aria-labelledby="said" className="flex flex-col gap-4">
        <h2 id="said" className="font-brand font-semibold text-xl">
          What you wrote
        </h2>
        <dl className="flex flex-col gap-4">
          {answers.map(({ question, answer }) => (
            <div key={question}>
              <dt className="font-semibold text-sm">{question}</dt>
              <dd className="max-w-measure whitespace-pre-line text-ink-soft">{answer}</dd>
            </div>
          ))}
        </dl>
      </section>
    )}
    <WithdrawButton network={door.slug}>Take the request back</WithdrawButton>
  </>
);
