import type { SaleVote } from "../charter/schema";

/** How a vote stands. While it is open nobody learns which way it leans. */
export type VoteState = "none" | "open" | "passed" | "failed";
type Cast = { yes: number; no: number; active: number };

const isEnough: Record<Exclude<SaleVote, "none">, (cast: Cast) => boolean> = {
  majority: ({ yes, no }) => yes > no,
  twoThirds: ({ yes, no }) => yes > 0 && yes >= 2 * no,
};

/** A quarter of the active members, or it says nothing of what they want. */
const isHeard = ({ yes, no, active }: Cast) => 4 * (yes + no) >= active;

/** Silence is no consent: what was not heard has failed. */
export function stateOfVote(rule: SaleVote, { isClosed, ...cast }: Cast & { isClosed: boolean }): VoteState {
  if (rule === "none") return "none";
  if (!isClosed) return "open";
  return isHeard(cast) && isEnough[rule](cast) ? "passed" : "failed";
}
