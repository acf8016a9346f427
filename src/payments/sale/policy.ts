import { Refused } from "@/platform/errors";
import { type Money, wholeBps } from "@/platform/money";
import type { ArrivalState, Verdict } from "../arrival/policy";
import type { HoldState } from "../hold/lifecycle";
import type { Payee } from "../payee/name";

/** Who is asked for the money of a sale, by when, and for whom. */
export type AskedOfSale = {
  /** The deal's id. */
  purpose: string;
  /** Who buys. */
  brandId: string;
  /** Whose name must stand on the transfer: the buyer's legal name. */
  payerName: string;
  /** Who sells. */
  payee: Payee;
  /** Our part of what the seller receives, in hundredths of a percent. */
  feeBps: number;
  description: string;
  /** A path of ours where the buyer reads how to pay. */
  backTo: string;
  /** What is not here by then goes back, and `holdExpired` is announced. */
  payBy: Date;
};

/** Where a transfer is to be sent: what a bank asks for, line by line, and what to write on it. */
export type Instructions = {
  lines: { label: string; value: string }[];
  reference: string;
  /** The provider’s own page of the same. */
  page: string | null;
};

/** One of the two sums that a sale asks for. `sum` is what is to be transferred, `came` what counts of what has come. */
export type SaleSum = {
  state: HoldState;
  sum: Money;
  came: Money;
  missing: Money;
  payerName: string;
  payBy: Date;
  /** Since when it is held. */
  heldAt: Date | null;
  /** Null until the provider has said where to send it, and once it is no longer asked for. */
  instructions: Instructions | null;
  /** Where no real bank is asked: a page that plays the buyer's bank. */
  bankPage: string | null;
  /** Each transfer that was seen for it, in order. */
  arrivals: Arrival[];
};

/** A bank transfer that was seen: whose name stood on it, and what was made of it. */
export type Arrival = {
  id: string;
  amount: Money;
  sender: string | null;
  at: string;
  verdict: Verdict;
  state: ArrivalState;
};

/** Where all the money of a sale is. What went to the seller, back to the buyer or to us includes what is on its way there. */
export type SaleMoney = {
  deposit: SaleSum | null;
  closing: SaleSum | null;
  /** The first moment from which some of what is held now has been held. */
  heldSince: Date | null;
  /** Why nothing can leave just now, in a sentence. */
  frozen: string | null;
  arriving: Money;
  held: Money;
  keptBack: Money;
  toSeller: Money;
  toBuyer: Money;
  fee: Money;
};

export function mustBeShare(bps: number) {
  if (!Number.isInteger(bps) || bps < 0 || bps > wholeBps) throw new RangeError(`${bps} is no share`);
}

/** A deposit is returned or forfeited before the rest of the price is here; after that it is a part of it. */
export function mustNotBePaid(closing: HoldState | undefined) {
  if (closing === "held")
    throw new Refused(
      "conflict",
      "The whole price of this sale has just come. Look again: it goes on, or is undone as a whole.",
    );
}
