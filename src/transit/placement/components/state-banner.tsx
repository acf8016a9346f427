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
  const { state, side, due, cause } = placed;
  const isMine = turns[state]?.includes(side) ?? false;
  const title = isMine ? `Your turn. ${stateWords[state]}.` : `${stateWords[state]}.`;
  if (isOver(state))
    return (
      <Banner tone={state === "settled" ? "good" : "info"} title={title}>
        Nothing is left to do here.{placed.money && " What became of the money stands below."}
      </Banner>
    );
  return (
    <Banner tone={isMine ? "warn" : "info"} title={title}>
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
