// @ts-check
// Asks the same thing again and again over a number of connections, and tells how long the answers took.
import autocannon from "autocannon";

/** @typedef {import("autocannon").Asked} Asked */
/** @typedef {{ answered: number, failed: number, perSecond: number, p50: number, p99: number }} Load milliseconds */

/** @param {{ url: string, connections: number, seconds: number, next: () => Asked }} asked @returns {Promise<Load>} */
export async function load({ url, connections, seconds, next }) {
  /** @type {number[]} */
  const times = [];
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 30,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  run.on("response", (_client, _status, _bytes, time) => times.push(time));
  const { errors, non2xx, duration } = await run;
  return summed(times, duration, errors + non2xx);
}

/** Does `work` again and again, so many at a time. @param {{ connections: number, seconds: number, work: () => Promise<unknown> }} what @returns {Promise<Load>} */
export async function repeat({ connections, seconds, work }) {
  /** @type {number[]} */
  const times = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const one = async () => {
    for (let begun = performance.now(); begun < end; begun = performance.now()) {
      await work();
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return summed(times, (performance.now() - start) / 1000, 0);
}

/** @param {number[]} times @param {number} seconds @param {number} failed @returns {Load} */
function summed(times, seconds, failed) {
  const sorted = Float64Array.from(times).sort();
  const at = (/** @type {number} */ share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { answered: times.length, failed, perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}
