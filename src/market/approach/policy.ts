import { can, isFinal } from "@/platform/life";
import type { ListingState } from "../listing/lifecycle";
import { dayText } from "../snapshot/policy";
import { type ApproachMove, type ApproachState, approachLife } from "./lifecycle";

export type Side = "buyer" | "seller";

export const mostVersions = 10;

export const stateWords: Record<ApproachState, string> = {
  requested: "The seller decides about access",
  granted: "The buyer may look, and offer",
  offered: "The seller has the turn",
  countered: "The buyer has the turn",
  accepted: "Agreed",
  denied: "Access was denied",
  declined: "Declined",
  withdrawn: "Taken back",
  closed: "Another offer was accepted",
  expired: "Expired",
  fallen: "The sale came to nothing",
  bought: "Bought",
};

/** What becomes of it if nobody does anything. */
export const silenceWords: Partial<Record<ApproachState, string>> = {
  requested: "Then the request expires, and nothing was shown.",
  granted: "Then access ends, if no offer was made.",
  offered: "Then the offer expires, and nobody owes anybody anything.",
  countered: "Then the offer expires, and nobody owes anybody anything.",
};

export const isOver = (state: ApproachState) => isFinal(approachLife, state);

/** A move of the history, as it is told afterwards. */
export const moveWords: Record<ApproachMove, string> = {
  grant: "The seller let the buyer in",
  deny: "The seller did not let the buyer in",
  revoke: "The seller ended access",
  offer: "The buyer made an offer",
  counter: "The seller answered with other terms",
  answer: "The buyer answered with other terms",
  accept: "The seller accepted",
  agree: "The buyer accepted",
  decline: "The seller declined",
  turnDown: "The buyer turned it down",
  withdraw: "The buyer left",
  takeBack: "The seller took the terms back",
  close: "The talks were closed",
  lapseRequest: "Nobody answered the request",
  lapseAccess: "Access ended without an offer",
  lapse: "The offer expired",
  fall: "The sale came to nothing",
  outlive: "Bought",
};

/** In which states it waits for this side. */
export const turnsOf: Record<Side, readonly ApproachState[]> = {
  buyer: ["countered"],
  seller: ["requested", "offered"],
};

type Standing = { state: ApproachState; version: number };

/** True, or why this side cannot make this move now: what the buttons show is what the verbs refuse. */
export function mayMove(move: ApproachMove, by: Side, { state, version }: Standing): true | string {
  if (!can(approachLife, move, state, by)) return `${stateWords[state]}, so this cannot be done now.`;
  if ((move === "counter" || move === "answer") && version >= mostVersions) return enough;
  return true;
}

export const enough = `${mostVersions} versions have been on the table. Accept this one, or let it go.`;

/** Said when an answer names a version that is not on the table any more. */
export const stale =
  "The offer has changed since you read it, so nothing was said to it. Read the one on the table now.";
export const ranOut = "This offer has ended, so it cannot be accepted any more. A new one can be made.";
/** Said to everybody who comes second. */
export const taken =
  "Another offer for this network was accepted a moment ago. Nothing was agreed here, and nothing is owed.";

type Near = {
  state: ListingState;
  /** The brand, or whoever asks for it, stands on the side of the seller. */
  isOwn: boolean;
  /** Somebody who has earned it may come first, until then; null when that is nobody else. */
  firstOfferUntil: Date | null;
};

/** Whether a brand may ask for access now; that it has proven who it is, is asked beside this. */
export function mayApproach({ state, isOwn, firstOfferUntil }: Near): true | string {
  if (isOwn) return "This network is your own. There is nothing to ask for.";
  if (state === "under_offer")
    return "An offer for this network was accepted. Should that sale come to nothing, it is open again.";
  if (state === "paused") return "The seller has paused this. Ask again when it is open.";
  if (state !== "live") return "This network is not for sale any more.";
  if (firstOfferUntil)
    return `A partner of this network has earned the first word, until ${dayText(firstOfferUntil.toISOString().slice(0, 10))}. From then on you may ask.`;
  return true;
}
