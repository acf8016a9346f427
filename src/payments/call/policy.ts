/** What we ask the provider to do. Each kind has one verb that makes it and one that books what came of it. */
export const callKinds = [
  "customer",
  "checkout",
  "expire",
  "charge",
  "transfer",
  "reversal",
  "refund",
  "account",
  "await",
  "apply",
  "callOff",
] as const;
export type CallKind = (typeof callKinds)[number];

/**
 * intended: written down, outcome not known · done: it happened and is booked · refused: the provider said no, nothing
 * happened · dropped: nobody wants it any more, and it was never sent
 */
export const callStates = ["intended", "done", "refused", "dropped"] as const;
