import { type Life, statesOf } from "@/platform/life";

/** What the buyer keeps back until it is seen who has stayed. `until` is thirty days after closing, as agreed. */
export const holdbackLife = {
  release: { from: ["held"], to: "released", by: ["system"], after: { until: "until" } },
  claim: { from: ["held"], to: "claimed", by: ["buyer"] },
  concede: { from: ["claimed"], to: "returned", by: ["seller"] },
  withdraw: { from: ["claimed"], to: "released", by: ["buyer"] },
  contest: { from: ["claimed"], to: "contested", by: ["seller"] },
  measure: { from: ["claimed"], to: "split", by: ["system"], after: { days: 14 } },
  rule: { from: ["contested"], to: "split", by: ["operator"] },
  decide: { from: ["contested"], to: "split", by: ["system"], after: { days: 14 } },
} as const satisfies Life;

export const holdbackStates = statesOf(holdbackLife);
export type HoldbackState = (typeof holdbackStates)[number];
export type HoldbackMove = keyof typeof holdbackLife;
