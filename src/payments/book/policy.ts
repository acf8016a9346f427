export const freezeReasons = ["chargeback", "invariant", "operator"] as const;
export type FreezeReason = (typeof freezeReasons)[number];
