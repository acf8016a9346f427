import fc from "fast-check";

const { WALK_SEED: seed, WALK_RUNS: runs } = process.env;

/**
 * How often a random walk is taken. One that failed is taken again with `WALK_SEED`, from the first on, since each goes
 * on where the one before has left the books; for the same reason there is nothing to be shrunk.
 */
export const walks = <T>(numRuns: number): fc.Parameters<T> => ({
  numRuns: runs ? Number(runs) : numRuns,
  ...(seed ? { seed: Number(seed) } : {}),
  endOnFailure: true,
  reporter: (walked) => {
    if (!walked.failed) return;
    const again = `Walk ${walked.numRuns} failed. Take them again: WALK_SEED=${walked.seed}`;
    throw new Error(`${again}\n${fc.defaultReportMessage(walked)}`, { cause: walked.errorInstance });
  },
});
