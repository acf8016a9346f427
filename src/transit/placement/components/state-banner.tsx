import { Banner } from "@/ui/banner";
import { DateText } from "@/ui/date-text";
import type { PlacementState } from "../lifecycle";
import { causeWords, isOver, silenceWords, stateWords } from "../policy";
import type { Placed } from "../reads";

const turns: Partial<Record<PlacementState, Placed["side"][]>> = {
  awaiting_payment: ["brand"],
  booked: ["brand"],
  creative_review: ["owner"],
  paused: ["steward", "owner"],
  reported: ["brand"],
  stopped: ["brand"],
  claimed: ["brand", "owner"],
};

/** Where it stands, what happens next, by when, and what if nobody acts. */
export function StateBanner({ placed }: { placed: Placed }) {
  const { state, side, due, cause, money, steps } = placed;
  const isMine = turns[state]?.includes(side) ?? false;
  const title = isMine ? `Your turn. ${stateWords[state]}.` : `${stateWords[state]}.`;
  if (isOver(state))
    return (
      <Banner tone={state === "settled" ? "good" : "info"} title={title}>
        Nothing is left to do here.{money && " What became of the money stands below."}
      </Banner>
    );
  if (state === "awaiting_payment" && money?.state === "processing") return <OnItsWay placed={placed} />;
  const last = steps.at(-1);
  return (
    <Banner tone={isMine ? "warn" : "info"} title={title}>
      {last?.move === "bounce" && (
        <p>
          The last try failed{last.note ? `: “${last.note}”` : "."} Nothing was taken, and the place is kept.
        </p>
      )}
      {cause && (
        <p>
          {causeWords[cause].label}. {causeWords[cause].means}
        </p>
      )}
      {due && (
        <p>
          Until <DateText at={due.at} look="deadline" />. {silenceWords[state]}
        </p>
      )}
    </Banner>
  );
}

const OnItsWay = ({ placed: { side, due } }: { placed: Placed }) => (
  <Banner title={`${side === "brand" ? "Your" : "The brand’s"} bank payment is on its way.`}>
    <p>Banks take some days for that. Nothing has to be done meanwhile, and the place is kept.</p>
    {due && (
      <p>
        Until <DateText at={due.at} look="deadline" />. If it has not arrived by then, the run is cancelled,
        and what still comes goes back.
      </p>
    )}
  </Banner>
);
