import { type Life, statesOf } from "@/platform/life";

/** How the community's decision about a partner lives: 72 hours, and silence is no. */
export const reviewLife = {
  pass: { from: ["open"], to: "passed", by: ["gate", "system"] },
  reject: { from: ["open"], to: "rejected", by: ["gate", "system"] },
  lapse: { from: ["open"], to: "rejected", by: ["system"], after: { hours: 72 } },
} as const satisfies Life;

export const reviewStates = statesOf(reviewLife);
export type ReviewState = (typeof reviewStates)[number];
