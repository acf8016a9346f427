// @ts-check
// npm run soak:crash
// Like `npm start` it runs on the system's Node with nothing installed, so it imports only Node's own at first.
import { installIfNeeded, onPinnedNode } from "../local/install.mjs";
import { Problem, sayWhy } from "../local/say.mjs";

try {
  const options = {
    placements: count("SOAK_PLACEMENTS", 400),
    kills: count("SOAK_KILLS", 30),
    seed: count("SOAK_SEED", Math.floor(Math.random() * 1_000_000_000)),
  };
  installIfNeeded();
  if (await onPinnedNode(import.meta.url)) {
    const { soak } = await import("./run.ts");
    await soak(options);
  }
} catch (error) {
  sayWhy(error);
  process.exitCode = 1;
}

/** @param {string} name @param {number} otherwise */
function count(name, otherwise) {
  const given = process.env[name];
  if (!given) return otherwise;
  if (!/^\d+$/.test(given)) throw new Problem(`${name} is "${given}". Give a whole number.`);
  process.env[name] = given;
  return Number(given);
}
