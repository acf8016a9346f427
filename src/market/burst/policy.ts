/** How many weeks before are looked at to say what is usual. */
const memory = 8;
const rare = 0.001;
const far = 4;
/** A network in which nobody joined for two months may still be joined by two or three. */
const leastUsual = 0.5;

/** P(X ≥ x) for a Poisson count with this mean. */
export function poissonTail(x: number, mean: number) {
  let term = Math.exp(-mean);
  let below = 0;
  for (let count = 0; count < x; count++) {
    below += term;
    term *= mean / (count + 1);
  }
  return Math.max(0, 1 - below);
}

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(half)] ?? 0)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/** How far a count lies from what is usual, in deviations that a few odd weeks do not stretch. */
export function robustZ(x: number, history: readonly number[]) {
  const usual = median(history);
  const spread = median(history.map((one) => Math.abs(one - usual)));
  return (x - usual) / Math.max(1, 1.4826 * spread);
}

/** Whether so many in a week is more than chance explains, after what the eight weeks before were like (trust.md 4.1). */
export function isBurst(x: number, history: readonly number[]) {
  const mean = history.reduce((sum, one) => sum + one, 0) / Math.max(1, history.length);
  return poissonTail(x, Math.max(mean, leastUsual)) < rare || robustZ(x, history) > far;
}

/** The places of the weeks, in a row of them from the oldest, in which more came than chance explains. */
export const burstsIn = (weeks: readonly number[]) =>
  weeks.flatMap((x, place) =>
    place >= memory && isBurst(x, weeks.slice(place - memory, place)) ? [place] : [],
  );
