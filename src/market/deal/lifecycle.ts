import { type Life, statesOf } from "@/platform/life";

/**
 * One sale, from the bid that was accepted to the last of its money. Timers count from dates of the row: `depositBy` is
 * three business days after acceptance, `diligenceUntil` as agreed, `hardStop` 75 days after the oldest money that is
 * still held, before the provider's own limit; the handover is undone by it, and `overdueAt`, a day later, makes sure.
 */
export const dealLife = {
  deposit: { from: ["exclusive"], to: "diligence", by: ["provider"] },
  waive: { from: ["exclusive"], to: "diligence", by: ["seller"] },
  withdraw: { from: ["exclusive"], to: "terminated", by: ["buyer"] },
  expire: { from: ["exclusive"], to: "terminated", by: ["system"], after: { until: "depositBy" } },

  extend: { from: ["diligence"], to: "diligence", by: ["seller"] },
  reprice: { from: ["diligence"], to: "repricing", by: ["buyer"] },
  agreePrice: { from: ["repricing"], to: "diligence", by: ["seller"] },
  refusePrice: { from: ["repricing"], to: "diligence", by: ["seller"] },
  standByPrice: { from: ["repricing"], to: "diligence", by: ["system"], after: { days: 5 } },
  walk: { from: ["diligence", "repricing"], to: "terminated", by: ["buyer"] },
  lapse: { from: ["diligence"], to: "terminated", by: ["system"], after: { until: "diligenceUntil" } },
  breach: {
    from: ["exclusive", "diligence", "repricing", "agreement", "awaiting_funds"],
    to: "terminated",
    by: ["operator"],
  },
  pass: { from: ["diligence"], to: "agreement", by: ["buyer"] },

  sign: { from: ["agreement"], to: "awaiting_funds", by: ["buyer", "seller"] },
  backOut: { from: ["agreement", "awaiting_funds"], to: "terminated", by: ["buyer", "seller"] },
  leaveUnsigned: { from: ["agreement"], to: "terminated", by: ["system"], after: { days: 10 } },
  fund: { from: ["awaiting_funds"], to: "handing_over", by: ["provider"] },
  leaveUnfunded: { from: ["awaiting_funds"], to: "terminated", by: ["system"], after: { days: 10 } },

  close: { from: ["handing_over"], to: "closed", by: ["buyer", "system", "operator"] },
  settle: { from: ["handing_over"], to: "settled", by: ["buyer", "seller"] },
  undo: { from: ["handing_over"], to: "refunding", by: ["buyer", "seller", "system", "operator"] },
  overdue: { from: ["handing_over"], to: "refunding", by: ["system"], after: { until: "overdueAt" } },
  refund: { from: ["refunding"], to: "refunded", by: ["provider", "operator"] },
  giveUp: { from: ["refunding"], to: "refunded", by: ["system"], after: { days: 30 } },
  complete: { from: ["closed"], to: "completed", by: ["system", "buyer", "seller", "operator"] },
  finish: { from: ["closed"], to: "completed", by: ["system"], after: { until: "completeBy" } },
} as const satisfies Life;

export const dealStates = statesOf(dealLife);
export type DealState = (typeof dealStates)[number];
export type DealMove = keyof typeof dealLife;

/** Nobody else can buy the network meanwhile. */
export const liveDealStates = [
  "exclusive",
  "diligence",
  "repricing",
  "agreement",
  "awaiting_funds",
  "handing_over",
] as const satisfies DealState[];
