import { type Life, statesOf } from "@/platform/life";

/**
 * One agreed run, from the first request for money to the last of it. Timers count from dates of the row:
 * `payBy` is 48 hours (longer while a bank payment is on its way), `creativeBy` five days before the run, `endsAt`
 * when what was agreed is over, `decideBy` fourteen days after a claim.
 */
export const placementLife = {
  charge: {
    from: ["reserved"],
    to: "awaiting_payment",
    by: ["system"],
    after: { until: "runsAt", days: -30 },
  },
  wait: { from: ["awaiting_payment"], to: "awaiting_payment", by: ["provider"] },
  bounce: { from: ["awaiting_payment"], to: "awaiting_payment", by: ["provider"] },
  fund: { from: ["awaiting_payment"], to: "booked", by: ["provider"] },
  lose: { from: ["awaiting_payment"], to: "cancelled", by: ["provider"] },
  lapse: { from: ["awaiting_payment"], to: "cancelled", by: ["system"], after: { until: "payBy" } },

  submit: { from: ["booked"], to: "creative_review", by: ["brand"] },
  miss: { from: ["booked"], to: "cancelled", by: ["system"], after: { until: "creativeBy" } },
  sendBack: { from: ["creative_review"], to: "booked", by: ["owner"] },
  approve: { from: ["creative_review"], to: "scheduled", by: ["owner"] },
  refuse: { from: ["creative_review"], to: "cancelled", by: ["owner"] },
  silence: {
    from: ["creative_review"],
    to: "cancelled",
    by: ["system"],
    after: { until: "runsAt", hours: -24 },
  },

  publish: { from: ["scheduled"], to: "live", by: ["system"], after: { until: "runsAt" } },
  defer: { from: ["scheduled"], to: "scheduled", by: ["system"] },
  giveUp: { from: ["scheduled"], to: "cancelled", by: ["system"] },
  pause: { from: ["live"], to: "paused", by: ["gate", "steward"] },
  resume: { from: ["paused"], to: "live", by: ["steward"] },
  stop: { from: ["paused"], to: "stopped", by: ["steward"] },
  shut: { from: ["paused"], to: "stopped", by: ["system"], after: { hours: 24 } },
  end: { from: ["live"], to: "measuring", by: ["system"], after: { until: "endsAt" } },
  report: { from: ["measuring"], to: "reported", by: ["system"], after: { hours: 24 } },

  accept: { from: ["reported", "stopped"], to: "settled", by: ["brand"] },
  settle: { from: ["reported", "stopped"], to: "settled", by: ["system"], after: { days: 7 } },
  claim: { from: ["reported", "stopped"], to: "claimed", by: ["brand"] },
  rerun: { from: ["claimed"], to: "scheduled", by: ["brand", "owner"] },
  share: { from: ["claimed"], to: "settled", by: ["brand", "owner"] },
  rule: { from: ["claimed"], to: "settled", by: ["operator"] },
  decide: { from: ["claimed"], to: "settled", by: ["system"], after: { until: "decideBy" } },

  cancel: {
    from: ["reserved", "awaiting_payment", "booked", "creative_review", "scheduled"],
    to: "cancelled",
    by: ["brand"],
  },
  callOff: {
    from: ["reserved", "awaiting_payment", "booked", "creative_review", "scheduled"],
    to: "cancelled",
    by: ["owner"],
  },
} as const satisfies Life;

export const placementStates = statesOf(placementLife);
export type PlacementState = (typeof placementStates)[number];
export type PlacementMove = keyof typeof placementLife;

/** From here on something was approved, and nothing else may run. */
export const approvedStates = [
  "scheduled",
  "live",
  "paused",
  "measuring",
  "reported",
  "stopped",
  "claimed",
  "settled",
] as const satisfies PlacementState[];

/** What is set aside for it has come, and waits for its end. */
export const paidStates = [
  "booked",
  "creative_review",
  "scheduled",
  "live",
  "paused",
  "measuring",
  "reported",
  "stopped",
  "claimed",
] as const satisfies PlacementState[];
/** Nothing happens any more, to it or to its money. */
export const overStates = ["settled", "cancelled"] as const satisfies PlacementState[];

export const stopCauses = ["brand-breach", "community-mismatch", "owner-error"] as const;
export type StopCause = (typeof stopCauses)[number];
