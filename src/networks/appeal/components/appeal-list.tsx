import { Avatar } from "@/ui/avatar";
import { DateText } from "@/ui/date-text";
import { AnswerDialog } from "./answer-dialog";

type Waiting = {
  id: string;
  name: string;
  state: string;
  reason: string | null;
  suspendedUntil: Date | null;
  words: string;
  madeAt: Date;
  decider: string | null;
  mayAnswer: true | string;
};

/** Those who were sent away and say why they should not have been, longest wait first. */
export const AppealList = ({ network, appeals }: { network: string; appeals: Waiting[] }) => (
  <section aria-labelledby="appeals" className="mb-12">
    <h2 id="appeals" className="font-semibold font-serif text-xl">
      Appeals
    </h2>
    <p className="mt-1 mb-4 max-w-measure text-ink-soft text-sm">
      From those who were suspended or removed. Each is answered once, by somebody who did not decide it.
    </p>
    <ul className="flex flex-col gap-4">
      {appeals.map((appeal) => {
        const { id, name, reason, words, madeAt, decider, mayAnswer } = appeal;
        return (
          <li
            key={id}
            data-list-item
            tabIndex={-1}
            aria-labelledby={`${id}-name`}
            className="flex flex-col gap-5 rounded-lg border border-line bg-sheet p-5 focus-visible:border-brand focus-visible:outline-2! focus-visible:outline-brand!"
          >
            <div className="flex items-center gap-3">
              <Avatar name={name} />
              <div className="min-w-0">
                <h3 id={`${id}-name`} className="font-semibold text-lg leading-6">
                  {name}
                </h3>
                <p className="text-ink-soft text-sm">
                  <SentAway appeal={appeal} />
                  {decider && ` by ${decider}`}; appealed on <DateText at={madeAt} look="moment" />
                </p>
              </div>
            </div>
            <dl className="flex flex-col gap-3">
              <div>
                <dt className="text-ink-soft text-sm">The reason that was given</dt>
                <dd className="max-w-measure whitespace-pre-line">{reason || "None was written down."}</dd>
              </div>
              <div>
                <dt className="text-ink-soft text-sm">What {name} says to it</dt>
                <dd className="max-w-measure whitespace-pre-line">{words}</dd>
              </div>
            </dl>
            <div className="flex flex-wrap gap-3 border-line border-t pt-4">
              {mayAnswer === true ? (
                <>
                  <AnswerDialog network={network} appeal={appeal} verdict="grant" />
                  <AnswerDialog network={network} appeal={appeal} verdict="deny" />
                </>
              ) : (
                <p className="text-ink-soft text-sm">{mayAnswer}</p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  </section>
);

const SentAway = ({ appeal: { state, suspendedUntil } }: { appeal: Waiting }) =>
  state === "removed" ? (
    "Removed"
  ) : (
    <>
      Suspended
      {suspendedUntil && (
        <>
          {" "}
          until <DateText at={suspendedUntil} />
        </>
      )}
    </>
  );
