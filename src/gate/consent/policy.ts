/** The lower end of Wilson's interval: what a share may well be, seen how few were asked. */
export function wilsonLow(successes: number, trials: number, z: number) {
  if (trials === 0) return 0;
  const share = successes / trials;
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return (share + (z * z) / (2 * trials) - spread) / (1 + (z * z) / trials);
}

/** How many of so many electors must vote for a vote to count. */
export const quorum = (electors: number) =>
  electors <= 25 ? Math.max(3, Math.ceil(electors / 3)) : Math.max(9, Math.ceil(electors / 5));

const sureness = 1.2816;
export type Ballots = { welcome: number; fine: number; object: number };

/** Whether the members agree: enough of them voted, two thirds do not object, and that is no accident of few ballots. */
export function consentOf(electors: number, { welcome, fine, object }: Ballots) {
  const ballots = welcome + fine + object;
  const support = ballots === 0 ? 0 : (welcome + fine) / ballots;
  const low = wilsonLow(welcome + fine, ballots, sureness);
  const needed = quorum(electors);
  const why =
    ballots < needed
      ? `No quorum: ${ballots} of ${needed} ballots.`
      : 3 * (welcome + fine) < 2 * ballots
        ? "More than a third object."
        : low <= 0.5
          ? "Too few ballots to be sure."
          : null;
  return { passed: why === null, why, support, low, quorum: needed, ballots };
}

/** Totals are told from five ballots up: below, a total would tell who voted how. */
export const totalsAreTold = (ballots: number) => ballots >= 5;
