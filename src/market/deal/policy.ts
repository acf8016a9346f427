import { isFinal } from "@/platform/life";
import { days, later } from "@/platform/time";
import type { BidSide } from "../bid/schema";
import { type DealState, dealLife } from "./lifecycle";

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
  awaiting_funds: "Then the sale ends, and the deposit stays with the seller.",
  closed: "Then what was kept back is paid by who has stayed, and the sale is complete.",
};

/** The road of a sale that ends well, for whoever shows how far it has come. */
export const road = [
  "exclusive",
  "diligence",
  "agreement",
  "awaiting_funds",
  "handing_over",
  "closed",
] as const;
