export const chargebackStates = ["open", "won", "lost"] as const;
export type ChargebackOutcome = "won" | "lost";

/** What the provider calls a dispute that is over. Warnings take no money. */
export const outcomeOf = (status: string): ChargebackOutcome | null =>
  status === "won" || status === "warning_closed" || status === "prevented"
    ? "won"
    : status === "lost"
      ? "lost"
      : null;
