/** A wait in days and hours, on the database's clock: from entering the state, or from (or before) a date of the row. */
export type Wait = { days?: number; hours?: number; until?: string };

/**
 * One row of a life: from which states, to which, who may make it, and for "system" after how long:
 * `{ days: 7 }`, or `{ until: "runsAt", days: -5 }` for five days before the run.
 */
export type Move = {
  from: readonly string[];
  to: string;
  by: readonly string[];
  after?: Wait;
};

/** Every move of a noun, as one `as const` table. `start` names the states a row may be born in. */
export type Life = Record<string, Move>;

export type MoveOf<L extends Life> = Extract<keyof L, string>;
export type StateOf<L extends Life> = L[keyof L]["to"] | L[keyof L]["from"][number];

export const statesOf = <L extends Life>(life: L): [StateOf<L>, ...StateOf<L>[]] =>
  [...new Set(Object.values(life).flatMap((move) => [...move.from, move.to]))] as [
    StateOf<L>,
    ...StateOf<L>[],
  ];

/** May this move be made from this state by someone acting as `by`? */
export const can = <L extends Life>(life: L, move: MoveOf<L>, state: string, by: string) => {
  const { from, by: who } = life[move] as Move;
  return from.includes(state) && who.includes(by);
};

export const isFinal = (life: Life, state: string) =>
  !Object.values(life).some((move) => move.from.includes(state));

/** The moves that make themselves when nobody acts in `state`, soonest first; those of a date of the row come last. */
export const timersOf = (life: Life, state: string) =>
  Object.entries(life)
    .filter(([, move]) => move.after && move.from.includes(state))
    .map(([name, move]) => ({
      move: name,
      seconds: secondsOf(move.after as Wait),
      until: move.after?.until,
    }))
    .sort((a, b) => Number(a.until !== undefined) - Number(b.until !== undefined) || a.seconds - b.seconds);

export const secondsOf = ({ days = 0, hours = 0 }: Wait) => days * 86_400 + hours * 3_600;

export type Dates = Record<string, unknown>;

/** The date of the row from which a timer counts. A row without it would wait for ever, so that is a bug. */
export function dateOf(row: Dates, until: string): Date {
  const date = row[until];
  if (date instanceof Date) return date;
  throw new Error(`a timer waits for ${until}, which this row has not`);
}

/** What happens by itself if nobody acts, and by when: the first timer of a row that entered `state` at `since`. */
export function dueOf(life: Life, state: string, since: Date, row: Dates = {}) {
  const dues = timersOf(life, state).map(({ move, seconds, until }) => {
    const from = until === undefined ? since : dateOf(row, until);
    return { move, at: new Date(from.getTime() + seconds * 1_000) };
  });
  return dues.sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
}
