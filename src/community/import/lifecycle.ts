import { type Life, statesOf } from "@/platform/life";

/** A failed or stopped import may be run again: nothing comes in twice. Files that wait a month unused are let go. */
export const importLife = {
  check: { from: ["uploaded", "checked"], to: "checked", by: ["system", "steward"] },
  run: { from: ["checked", "stopped", "failed"], to: "running", by: ["steward"] },
  stop: { from: ["running"], to: "stopped", by: ["steward"] },
  fail: { from: ["uploaded", "running"], to: "failed", by: ["system"] },
  finish: { from: ["running"], to: "finished", by: ["system"] },
  discard: { from: ["uploaded", "checked", "stopped", "failed"], to: "discarded", by: ["steward"] },
  lapse: {
    from: ["uploaded", "checked", "stopped", "failed", "running"],
    to: "discarded",
    by: ["system"],
    after: { days: 30 },
  },
} as const satisfies Life;

export const importStates = statesOf(importLife);
export type ImportState = (typeof importStates)[number];
export type ImportMove = keyof typeof importLife;
