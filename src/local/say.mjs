// @ts-check
// What the launcher says: short lines, and for an expected failure a sentence instead of a stack trace.

/** What happened and what to do about it, for a person to read. */
export class Problem extends Error {}

/** @param {string} line */
export const say = (line) => console.log(line);

/** @param {number} since a performance.now() */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A bug keeps its stack; whatever can be expected is only its sentence. @param {unknown} error */
export function sayWhy(error) {
  const sentence = error instanceof Problem ? error.message : refusedByTheDisk(error);
  if (sentence) console.error(`\n${sentence}\n`);
  else console.error(error);
}

/** @param {unknown} error */
function refusedByTheDisk(error) {
  const { code = "", path = "" } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  if (["EACCES", "EPERM", "EROFS"].includes(code) && path)
    return `${path} may not be written by this user. Often another user, or root, has made it: start as that one, or delete it.`;
  if (code === "ENOSPC")
    return `The disk is full${path && ` (at ${path})`}. Make room and run the same command again.`;
  return null;
}

/** @param {number} ms */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
