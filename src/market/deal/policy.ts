import { isFinal } from "@/platform/life";
import { days, later } from "@/platform/time";
import type { BidSide } from "../bid/schema";
import { type DealMove, type DealState, dealLife } from "./lifecycle";

const weekend = [0, 6];

/** Three business days later, by the calendar of UTC: banks rest on Saturday and Sunday. */
export function depositByOf(accepted: Date) {
  let left = 3;
  let by = accepted;
  while (left > 0) {
    by = new Date(by.getTime() + days(1));
    if (!weekend.includes(by.getUTCDay())) left -= 1;
  }
  return by;
}

/** What becomes of a deposit when nothing is sold: it goes back, or stays with the seller. */
export type DepositFate = "back" | "kept";

/** The clock stood still while another price was asked for, if one was. */
export function lookAgainUntilOf(
  now: Date,
  { diligenceUntil, repricedAt }: { diligenceUntil: Date | null; repricedAt: Date | null },
) {
  if (!diligenceUntil || !repricedAt) return diligenceUntil;
  return later(diligenceUntil, now.getTime() - repricedAt.getTime());
}

/** So long the buyer has to pay after both have signed, as the table of moves says too. */
export const payDays = 10;

/** Thirty days, a claim on the last of them, its answer after fourteen more, a ruling after another fourteen, and two to spare. */
export const longestKept = 60;

export const isOver = (state: DealState) => isFinal(dealLife, state);

export const stateWords: Record<DealState, string> = {
  exclusive: "Kept for the buyer, until the deposit is here",
  diligence: "The buyer looks closely",
  repricing: "The buyer asks for another price",
  agreement: "Both sides sign",
  awaiting_funds: "The rest of the price is to be paid",
  handing_over: "The network is being handed over",
  closed: "Sold",
  completed: "Complete",
  settled: "Both parted by agreement",
  refunding: "Undone, and the money is on its way back",
  refunded: "Undone, and paid back",
  terminated: "Came to nothing",
};

/** Whose turn it is. */
export const turnOf: Partial<Record<DealState, BidSide | "both">> = {
  exclusive: "buyer",
  diligence: "buyer",
  repricing: "seller",
  agreement: "both",
  awaiting_funds: "buyer",
};

/** What happens if nobody does anything. */
export const silenceWords: Partial<Record<DealState, string>> = {
  exclusive: "Then the sale ends, and nobody owes anybody anything.",
  diligence: "Then the sale ends, and the buyer has the deposit back.",
  repricing: "Then the price stays as it was agreed, and the buyer goes on looking.",
  agreement:
    "Then the sale ends. The deposit goes back to the buyer, unless the seller has signed and the buyer has not.",
  awaiting_funds: "Then the sale ends, and what was paid as a deposit stays with the seller.",
  closed: "Then what was kept back is paid by who has stayed, and the sale is complete.",
};

/** What a stop of that road is called. */
export const roadWords = {
  exclusive: "Deposit",
  diligence: "Looking closely",
  agreement: "Signing",
  awaiting_funds: "Payment",
  handing_over: "Handing over",
  closed: "Sold",
} as const;

/** The road of a sale that ends well, for whoever shows how far it has come. */
export const road = [
  "exclusive",
  "diligence",
  "agreement",
  "awaiting_funds",
  "handing_over",
  "closed",
] as const;

/** A move of the history, as it is told afterwards. */
export const moveWords: Record<DealMove, string> = {
  deposit: "The deposit came",
  waive: "The seller did without a deposit",
  withdraw: "The buyer left",
  expire: "No deposit came in time",
  extend: "The seller gave more days to look",
  reprice: "The buyer asked for another price",
  agreePrice: "The seller agreed to the other price",
  refusePrice: "The seller kept to the price",
  standByPrice: "Nobody answered, so the price stayed",
  walk: "The buyer walked away",
  lapse: "The days to look ended without a word",
  breach: "An operator ended it for a false figure",
  pass: "The buyer had seen enough",
  sign: "Both had signed",
  backOut: "One side backed out",
  leaveUnsigned: "It was not signed in time",
  fund: "The rest of the price came",
  leaveUnfunded: "The rest of the price did not come in time",
  close: "The network changed hands, and the seller was paid",
  settle: "Both parted by agreement",
  undo: "The sale was undone",
  overdue: "The sale was undone, since money may not be held for longer",
  refund: "Everything was paid back",
  giveUp: "Closed, with what is still open at the bank",
  complete: "Nothing is held any more",
  finish: "Nothing is held any more",
};
