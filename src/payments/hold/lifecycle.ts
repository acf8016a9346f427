import { type Life, statesOf } from "@/platform/life";

/**
 * Money set aside for one purpose. "system" is whoever owns the purpose, or a timer; "provider" a payment that was
 * verified. Being frozen is no state: it lies over all of them and blocks every way out.
 */
export const holdLife = {
  process: { from: ["requested"], to: "processing", by: ["provider"] },
  fail: { from: ["processing"], to: "requested", by: ["provider"] },
  fund: { from: ["requested", "processing"], to: "held", by: ["provider"] },
  cancel: { from: ["requested", "processing"], to: "cancelled", by: ["system"] },
  expire: { from: ["requested"], to: "expired", by: ["system"], after: { until: "payBy" } },
  giveUp: { from: ["processing"], to: "expired", by: ["system"], after: { days: 21 } },
  release: { from: ["held"], to: "released", by: ["system"] },
  refund: { from: ["held"], to: "refunded", by: ["system"] },
  split: { from: ["held"], to: "split", by: ["system"] },
  /** The rest of the price of a sale is here too, and the deposit is a part of it from now on. */
  carry: { from: ["held"], to: "carried", by: ["provider"] },
  forfeit: { from: ["held"], to: "retained", by: ["system"] },
  lose: { from: ["held"], to: "lost", by: ["provider"] },
  /** Nobody may hold money for others for longer. */
  lapse: { from: ["held"], to: "refunded", by: ["system"], after: { days: 75 } },
} as const satisfies Life;

export const holdStates = statesOf(holdLife);
export type HoldState = (typeof holdStates)[number];
export type HoldMove = keyof typeof holdLife;

/** Money that comes in now is expected. */
export const awaiting = ["requested", "processing"] as const satisfies HoldState[];
/** The owner has been given her part, or is about to be. */
export const settledStates = ["released", "split"] as const satisfies HoldState[];
