import { amountText, parseAmount } from "@/platform/money";
import type { Bid, Pledge } from "../../bid/schema";
import type { Approach } from "../reads";

/** An offer as it is typed: amounts and numbers are words until they are sent. */
export type BidValues = {
  price: string;
  holdback: string;
  diligenceDays: string;
  noticeDays: string;
  inspectionDays: string;
  pledges: Pledge[];
  includes: string;
  days: string;
  note: string;
};

/** What the form begins with: what is on the table, or what the seller asks for. */
export const firstBid = ({ bid, listing }: Approach): BidValues => ({
  price: amountText(bid?.price ?? listing?.asking ?? null),
  holdback: String((bid?.holdbackBps ?? 1_000) / 100),
  diligenceDays: String(bid?.diligenceDays ?? 14),
  noticeDays: String(bid?.noticeDays ?? 7),
  inspectionDays: String(bid?.inspectionDays ?? 7),
  pledges: [...(bid?.pledges ?? listing?.pledges ?? [])],
  includes: (bid?.includes ?? []).join("\n"),
  days: "7",
  note: "",
});

/** What is no number goes out as NaN, so that the one set of rules says what is wrong with it. */
const number = (typed: string) => (typed.trim() === "" ? Number.NaN : Number(typed));

export const readBid = (values: BidValues, currency: Bid["currency"]) => ({
  currency,
  price: parseAmount(values.price) ?? Number.NaN,
  holdbackBps: number(values.holdback) * 100,
  diligenceDays: number(values.diligenceDays),
  noticeDays: number(values.noticeDays),
  inspectionDays: number(values.inspectionDays),
  pledges: values.pledges,
  includes: values.includes
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean),
  days: number(values.days),
  note: values.note,
});
