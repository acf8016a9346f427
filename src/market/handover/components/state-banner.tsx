import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import { silenceWords, stateWords, turnOf } from "../policy";
import type { HandoverView } from "../reads";

/** Where the handover stands, whose turn it is, by when, and what happens if nobody acts. */
export function StateBanner({ handover: { state, side, due, steps } }: { handover: HandoverView }) {
  const turn = turnOf[state];
  const isMine = turn === "both" || turn === side;
  const last = steps.at(-1);
  if (!due)
    return (
      <Banner tone={state === "accepted" ? "good" : "info"} title={`${stateWords[state]}.`}>
        {last?.note && <p>“{last.note}”</p>}
        {state === "undone" && <p>The seller has the network, as before. The buyer gets everything back.</p>}
      </Banner>
    );
  return (
    <Banner
      tone={isMine ? "warn" : "info"}
      title={isMine ? `Your turn. ${stateWords[state]}.` : `${stateWords[state]}.`}
    >
      {(state === "review" || state === "disputed") && last?.note && <p>“{last.note}”</p>}
      <p>
        Until <DateText at={due.at} look="deadline" />. {silenceWords[state]}
      </p>
    </Banner>
  );
}
