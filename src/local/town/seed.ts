export type Dice = ReturnType<typeof seeded>;

/** Chance that falls the same way every time: mulberry32 by Tommy Ettinger, begun from a word. */
export function seeded(word: string) {
  let state = hashOf(word);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** From 0 up to 1, without 1. */
    next,
    chance: (of: number) => next() < of,
    between: (from: number, to: number) => from + next() * (to - from),
    shuffle: <T>(list: readonly T[]): T[] =>
      list
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  };
}

/** FNV-1a, 32 bits. */
const hashOf = (word: string) =>
  [...word].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5 | 0,
  );
