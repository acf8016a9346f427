// Numbers that look like chance and come again with their seed. Each life has a stream of its own, so that none
// depends on who was quicker.
import { createHash } from "node:crypto";

export type Chance = ReturnType<typeof chanceOf>;

export function chanceOf(seed: number, name: string) {
  let turn = 0;
  const next = () =>
    createHash("sha256").update(`${seed} ${name} ${turn++}`).digest().readUInt32BE(0) / 0x1_0000_0000;
  return {
    /** True so often. */
    happens: (often: number) => next() < often,
    between: (least: number, most: number) => least + next() * (most - least),
    one: <T>(of: readonly T[]): T => {
      const found = of[Math.floor(next() * of.length)];
      if (found === undefined) throw new Error("there is nothing to choose from");
      return found;
    },
  };
}
