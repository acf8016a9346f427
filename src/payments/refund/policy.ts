/**
 * sent: the money has left us and is on its way · returned: it came back, and is still owed · elsewhere: an operator has
 * sent it another way
 */
export const refundStates = [
  "queued",
  "sent",
  "settled",
  "returned",
  "refused",
  "elsewhere",
  "dropped",
] as const;
export type RefundState = (typeof refundStates)[number];

/** Owed to a brand, and with us until an operator finds a way for it. */
export const stranded = ["returned", "refused"] as const satisfies RefundState[];
/** How it came to the operator's desk. */
export const strandedFindings = ["refund-returned", "refund-refused"];
