import { type Life, statesOf } from "@/platform/life";

/** What becomes of a name. `system` is our own judgement whenever a name is given or changed. */
export const nameLife = {
  hold: { from: ["clear", "passed", "refused"], to: "review", by: ["system"] },
  clear: { from: ["review", "passed", "refused"], to: "clear", by: ["system"] },
  pass: { from: ["review"], to: "passed", by: ["operator"] },
  refuse: { from: ["review"], to: "refused", by: ["operator"] },
} as const satisfies Life;

export const nameStates = statesOf(nameLife);
export type NameState = (typeof nameStates)[number];
export type NameMove = keyof typeof nameLife;

/**
 * All of them may last. One in review is used meanwhile, without the mark and out of the directory: nobody who means
 * well is kept waiting, and nobody who does not gains anything.
 */
export const resting = nameStates;

export const nameKinds = ["brand", "network"] as const;
