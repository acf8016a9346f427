export const reversalStates = ["queued", "made", "refused"] as const;
export const reversalReasons = ["refund", "chargeback"] as const;
export type ReversalReason = (typeof reversalReasons)[number];
