import type { SaleVote } from "../charter/schema";

export type VoteState = "none" | "open" | "passed" | "failed";
type Cast = { yes: number; no: number; active: number };

const isEnough: Record<Exclude<SaleVote, "none">, (yes: number, no: number) => boolean> = {
  majority: (yes, no) => yes > no,
  twoThirds: (yes, no) => yes > 0 && yes >= 2 * no,
};

/** A quarter of the active members, or it says nothing of what they want. */
const isHeard = ({ yes, no, active }: Cast) => 4 * (yes + no) >= active;

/** How a vote stands: failed once nobody's yes could save it any more, passed while it would pass if it ended now. */
export function stateOfVote(rule: SaleVote, cast: Cast): VoteState {
  if (rule === "none") return "none";
  const { yes, no, active } = cast;
  const rest = Math.max(0, active - yes - no);
  if (!isEnough[rule](yes + rest, no)) return "failed";
  return isHeard(cast) && isEnough[rule](yes, no) ? "passed" : "open";
}
