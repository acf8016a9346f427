// @ts-check
// What the launcher says: short lines, and for an expected failure a sentence instead of a stack trace.

/** What happened and what to do about it, for a person to read. */
export class Problem extends Error {}

/** @param {string} line */
export const say = (line) => console.log(line);

/** @param {number} since a performance.now() */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A bug keeps its stack; a Problem is only its sentence. @param {unknown} error */
export function sayWhy(error) {
  if (error instanceof Problem) console.error(`\n${error.message}\n`);
  else console.error(error);
}

/** @param {number} ms */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
