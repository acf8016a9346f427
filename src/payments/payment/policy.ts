/** opening: the page is being made · late: it came when nobody waited for it, and went back at once */
export const paymentStates = [
  "opening",
  "open",
  "processing",
  "funded",
  "late",
  "failed",
  "expired",
] as const;
export type PaymentState = (typeof paymentStates)[number];

/** A payment that may still bring money. */
export const alive = ["opening", "open", "processing"] as const satisfies PaymentState[];

export const methods = ["card", "bank"] as const;
export type Method = (typeof methods)[number];
/** A transfer that the payer’s own bank is told to make is how a sale is paid, and nothing else. */
export const allMethods = [...methods, "transfer"] as const;

/** A bank payment is a debit of the kind that the currency's banks know. */
export const providerMethods = {
  card: { eur: "card", usd: "card", gbp: "card" },
  bank: { eur: "sepa_debit", usd: "us_bank_account", gbp: "bacs_debit" },
} as const;
