import {
  type Category,
  categoryWords,
  type Practice,
  practiceWords,
  type ValueKey,
  valueKeys,
  valueWords,
} from "@/identity/compass/schema";

/** A value that a brand says it holds, and whether anybody but the brand says so too. */
export type Held = { value: ValueKey; evidence: "verified" | "declared" };
export type Compass = {
  held: readonly Held[];
  categories: readonly Category[];
  practices: readonly Practice[];
};
export type Wanted = {
  values: readonly ValueKey[];
  redLines: { categories: readonly Category[]; practices: readonly Practice[] };
};

const weightOf = { verified: 1, declared: 0.6 } as const;
const apart = (2 * Math.PI) / valueKeys.length;
const unclear = 0.3;

const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
/** The first of n weighs n, the last one 1. */
const weighed = <T>(ranked: readonly T[]) =>
  ranked.map((one, place) => ({ one, weight: ranked.length - place }));

/** Where a ranked list points on Schwartz's circle, in degrees, and how clearly, from 0 to 1. */
export function compassOf(ranked: readonly ValueKey[]) {
  const all = weighed(ranked);
  const sum = total(all.map(({ weight }) => weight)) || 1;
  const along = (turn: (angle: number) => number) =>
    total(all.map(({ one, weight }) => (weight / sum) * turn(valueKeys.indexOf(one) * apart)));
  const [x, y] = [along(Math.cos), along(Math.sin)];
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  return { x, y, length: Math.hypot(x, y), angle: (degrees + 360) % 360 };
}

/** How much of what the network wants the brand holds, from 0 to 1. */
function overlapOf(values: readonly ValueKey[], held: readonly Held[]) {
  const all = weighed(values);
  const shared = all.map(({ one, weight }) => {
    const evidence = held.find(({ value }) => value === one)?.evidence;
    return evidence ? weight * weightOf[evidence] : 0;
  });
  return total(shared) / (total(all.map(({ weight }) => weight)) || 1);
}

/** How much two lists point the same way, from 0 to 1; a half where one of them points nowhere in particular. */
function directionOf(one: readonly ValueKey[], other: readonly ValueKey[]) {
  const [a, b] = [compassOf(one), compassOf(other)];
  if (a.length < unclear || b.length < unclear) return 0.5;
  return (1 + (a.x * b.x + a.y * b.y) / (a.length * b.length)) / 2;
}

/**
 * How well a brand fits what a network wants, 0 to 100: seven parts what they share, three parts where they point.
 * A red line blocks whatever the score. The score informs; people decide.
 */
export function scoreFit({ values, redLines }: Wanted, { held, categories, practices }: Compass) {
  const crossed = [
    ...redLines.categories.filter((one) => categories.includes(one)).map((one) => categoryWords[one]),
    ...redLines.practices.filter((one) => practices.includes(one)).map((one) => practiceWords[one]),
  ];
  const overlap = overlapOf(values, held);
  const direction = directionOf(
    values,
    held.map(({ value }) => value),
  );
  return {
    overlap,
    direction,
    fit: 100 * (0.7 * overlap + 0.3 * direction),
    blocked: crossed.length > 0,
    sentences: [...crossed.map(crossing), ...sharing(values, held), pointing(direction)],
  };
}
export type Fit = ReturnType<typeof scoreFit>;

const crossing = (what: string) => `It crosses a red line of this network: ${what}.`;

const places = ["first", "second", "third", "fourth", "fifth"];

function sharing(values: readonly ValueKey[], held: readonly Held[]) {
  const shared = values.flatMap((value, place) => {
    const evidence = held.find((one) => one.value === value)?.evidence;
    if (!evidence) return [];
    const proof = evidence === "verified" ? "and others vouch for it" : "by its own word";
    return [`It holds the ${places[place]} of the network's values, ${valueWords[value]}, ${proof}.`];
  });
  return shared.length > 0 ? shared : ["It names none of the values that this network puts first."];
}

const pointing = (direction: number) =>
  direction > 0.75
    ? "On the whole it wants what the network wants."
    : direction >= 0.25
      ? "On the whole it wants neither the same nor the opposite."
      : "On the whole it wants the opposite of what the network wants.";
