// Kills whatever serves, at moments that chance chooses, and lets webhooks go astray meanwhile.
import { say, sleep } from "../local/say.mjs";
import type { Controls } from "../local/stripe/turn-knobs.ts";
import { chanceOf } from "./chance.ts";
import type { House } from "./house.ts";

/** `share`: the part of the placements that may have begun. */
export type Killed = { server: number; worker: number; database: number; share: number };
type Wanted = { seed: number; kills: number };

export async function kill(house: House, knobs: Controls, { seed, kills }: Wanted, killed: Killed) {
  const chance = chanceOf(seed, "kills");
  for (let number = 1; number <= kills; number++) {
    killed.share = number / (kills + 1);
    await knobs.webhooks(
      chance.one([
        { lose: 3, repeat: 1, reverse: false, delayMs: 0 },
        { lose: 0, repeat: 2, reverse: true, delayMs: 0 },
        { lose: 2, repeat: 3, reverse: true, delayMs: 1_500 },
        { lose: 0, repeat: 1, reverse: false, delayMs: 0 },
      ]),
    );
    await sleep(chance.between(3_000, 13_000));
    const midway = number === Math.ceil(kills / 2);
    if (midway) {
      await house.restartDatabase();
      killed.database += 1;
      await sleep(chance.between(2_000, 5_000));
    }
    const what = chance.happens(0.65) ? "server" : "worker";
    if (what === "server") await house.killServer();
    else await house.killWorker();
    killed[what] += 1;
    if (number % 5 === 0) say(`Killed ${number} times of ${kills}.`);
  }
  killed.share = 1;
}
