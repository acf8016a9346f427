import { type Life, statesOf } from "@/platform/life";

/** What somebody who was suspended or removed says to it, once, and what another steward answers. */
export const appealLife = {
  grant: { from: ["open"], to: "granted", by: ["steward"] },
  deny: { from: ["open"], to: "denied", by: ["steward"] },
  /** The decision that it is about is over, so there is nothing left to answer. */
  close: { from: ["open"], to: "closed", by: ["system"] },
} as const satisfies Life;

export const appealStates = statesOf(appealLife);
export type AppealState = (typeof appealStates)[number];

/** It waits for a person: silence is no answer, and its days are counted on the desk. */
export const resting = ["open"] as const satisfies AppealState[];
