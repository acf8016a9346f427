import { days, hours, later } from "@/platform/time";
import type { BidSide } from "../bid/schema";
import type { HandoverState } from "./lifecycle";
import type { ReminderPart } from "./schema";

/** Money of others may be held for so long, counted from the oldest of it: the provider's own limit is ninety days. */
export const longestHeld = 75;
export const hardStopOf = (oldest: Date) => later(oldest, days(longestHeld));
/** A day after the handover ought to have stopped by itself. */
export const overdueOf = (hardStop: Date) => later(hardStop, days(1));

export const transferDays = 14;
export const extraDays = 7;
/** A cure that comes late leaves so much to look at it. */
const leastToInspect = hours(72);
/** A reminder that could not be delivered puts the end off by so much. */
export const patience = days(1);

export const mostLost = 10;

export type Counts = { exits: number; objections: number; active: number; vote: VoteState };
/** Whether the charter asks for a vote of the members, and how it stands. */
export type VoteState = "none" | "open" | "passed" | "failed";

/** More than a tenth of the active members, in whole people: no share is rounded. */
export const isTooMany = ({ exits, objections, active }: Pick<Counts, "exits" | "objections" | "active">) =>
  (exits + objections) * 100 > active * mostLost;

/** How many more may go or object before the sale stops. */
export const roomLeft = ({ exits, objections, active }: Pick<Counts, "exits" | "objections" | "active">) =>
  Math.max(0, Math.floor((active * mostLost) / 100) - exits - objections);

/** Money may not be held beyond the hard stop, so the last look ends before it, where there is time for one at all. */
export const inspectUntilOf = (now: Date, inspectionDays: number, hardStop: Date) =>
  earlier(later(now, days(inspectionDays)), later(hardStop, -days(1)));

/** The clock stood still while it was made right. */
export const inspectAgainUntilOf = (now: Date, was: { inspectUntil: Date; rejectedAt: Date }) =>
  later(now, Math.max(leastToInspect, was.inspectUntil.getTime() - was.rejectedAt.getTime()));

const earlier = (one: Date, other: Date) => (one < other ? one : other);

/** When the buyer is reminded that silence will be a yes. */
export const remindAt = (part: ReminderPart, from: Date, until: Date) => {
  const length = until.getTime() - from.getTime();
  const at = {
    half: later(from, length / 2),
    most: later(from, length * 0.8),
    day: later(until, -days(1)),
  } satisfies Record<ReminderPart, Date>;
  return at[part];
};

export const stateWords: Record<HandoverState, string> = {
  preparing: "Both sides agree on what members are told",
  notice: "Members have been told, and have their time",
  review: "Many members left or objected: the buyer decides",
  transferring: "The seller hands over",
  inspection: "The buyer inspects",
  cure: "Something is to be made right",
  disputed: "The two sides do not agree",
  accepted: "Accepted",
  split: "Both parted by agreement",
  undone: "Undone",
};

/** Whose turn it is. */
export const turnOf: Partial<Record<HandoverState, BidSide | "both" | "members">> = {
  preparing: "both",
  notice: "members",
  review: "buyer",
  transferring: "seller",
  inspection: "buyer",
  cure: "seller",
  disputed: "both",
};

/** What happens if nobody does anything. */
export const silenceWords: Partial<Record<HandoverState, string>> = {
  preparing: "Then the sale is undone: the buyer gets everything back, and nobody was told.",
  notice: "Then the seller hands over, unless too many members left or objected.",
  review: "Then the sale is undone: the buyer gets everything back, and the seller keeps the network.",
  transferring: "Then the sale is undone: the buyer gets everything back, and the seller keeps the network.",
  inspection: "Then it counts as accepted: the seller is paid, and the network is the buyer's.",
  cure: "Then it is a dispute, and Trellis looks at it with you.",
  disputed: "Then the sale is undone: the buyer gets everything back, and the seller keeps the network.",
};
