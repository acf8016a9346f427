/** A wait in days and hours, on the database's clock. */
export type Wait = { days?: number; hours?: number };

/** One row of a life: from which states, to which, who may make it, and for "system" after how long. */
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

/** The moves that make themselves when nobody acts in `state`, soonest first. */
export const timersOf = (life: Life, state: string) =>
  Object.entries(life)
    .filter(([, move]) => move.after && move.from.includes(state))
    .map(([name, move]) => ({ move: name, seconds: secondsOf(move.after as Wait) }))
    .sort((a, b) => a.seconds - b.seconds);

export const secondsOf = ({ days = 0, hours = 0 }: Wait) => days * 86_400 + hours * 3_600;
