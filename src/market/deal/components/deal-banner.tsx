import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { isOver, silenceWords, stateWords, turnOf } from "../policy";
import type { DealView } from "../reads";

/** Where a sale stands, whose turn it is, by when, and what happens if nobody acts. */
export function DealBanner({ deal: { state, side, due, steps } }: { deal: DealView }) {
  const turn = turnOf[state];
  const isMine = turn === "both" ? side !== "operator" : turn === side;
  const note = steps.at(-1)?.note;
  const isGood = state === "closed" || state === "completed";
  return (
    <Banner
      tone={isMine ? "warn" : isGood ? "good" : "info"}
      title={isMine ? `Your turn. ${stateWords[state]}.` : `${stateWords[state]}.`}
    >
      {isOver(state) && note && <p>“{note}”</p>}
      {due && silenceWords[state] && (
        <p>
          Until <DateText at={due.at} look="deadline" />. {silenceWords[state]}
        </p>
      )}
    </Banner>
  );
}
