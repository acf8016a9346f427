import { can, isFinal } from "@/platform/life";
import { formatMoney, type Money } from "@/platform/money";
import { mostVersions, type ProposalMove, type ProposalState, proposalLife } from "./lifecycle";

export const stateWords: Record<ProposalState, string> = {
  draft: "A draft",
  submitted: "The owner has the turn",
  countered: "The brand has the turn",
  in_review: "The network's people decide",
  agreed: "Agreed",
  rejected: "The network's people said no",
  declined: "Declined",
  withdrawn: "Withdrawn",
  expired: "Expired",
};

/** What becomes of a proposal if nobody does anything. */
export const silenceWords: Partial<Record<ProposalState, string>> = {
  draft: "A draft that nobody touches for thirty days goes.",
  submitted: "Then it expires, and the network's answer rate falls.",
  countered: "Then it expires, and nobody owes anybody anything.",
  in_review: "Silence is a no: then the place is free again.",
};

export const isOver = (state: ProposalState) => isFinal(proposalLife, state);

/** Whether it was a person of the brand who made this move. */
export const isBrands = (move: ProposalMove) =>
  (proposalLife[move].by as readonly string[]).includes("brand");

type Standing = { state: ProposalState; version: number; extendedAt: Date | null };

/** True, or why this side cannot make this move now: what the buttons show is what the verbs refuse. */
export function mayMove(move: ProposalMove, by: "owner" | "brand", it: Standing): true | string {
  if (!can(proposalLife, move, it.state, by)) return `${stateWords[it.state]}, so this cannot be done now.`;
  if ((move === "counter" || move === "reply") && it.version >= mostVersions)
    return `${mostVersions} versions have been on the table. Accept this one, or let it go.`;
  if (move === "extend" && it.extendedAt) return "The time was extended once already.";
  return true;
}

const bands = [50, 200, 500, 1_000, 2_000, 5_000, 10_000];

/** How much it is about, without saying the sum: "€200 to €500". */
export function bandWords({ minor, currency }: Money) {
  const say = (whole: number) => formatMoney({ minor: whole * 100, currency }).replace(/\.00$/, "");
  const top = bands.find((band) => minor <= band * 100);
  const below = top === undefined ? bands.at(-1) : bands[bands.indexOf(top) - 1];
  if (top === undefined) return `more than ${say(below ?? 0)}`;
  return below === undefined ? `up to ${say(top)}` : `${say(below)} to ${say(top)}`;
}

/** Said when an answer names terms that are not on the table any more. */
export const stale =
  "The terms have changed since you read them, so nothing was said to them. Read the ones on the table now.";
