/**
 * waiting: it came, and is a part of what was asked for · taken: all that was asked for is here, and the provider is told
 * to take it · used: that has happened · back: not what was asked for, so it goes back
 */
export const arrivalStates = ["waiting", "taken", "used", "back"] as const;
export type ArrivalState = (typeof arrivalStates)[number];

/** Banks write a name in capitals, without accents, with or without dots, and some with the letters spelled out. */
const folded = (name: string) =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll(/[&+]/g, " and ")
    // "G.m.b.H." is one word, "Fern-Co" are two.
    .replaceAll(/[.'’`]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const spelledOut = (name: string) =>
  name
    .normalize("NFC")
    .replaceAll(/[äöüÄÖÜ]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter.toLowerCase()] ?? letter)
    .replaceAll(/[øØ]/g, "oe")
    .replaceAll(/[åÅ]/g, "aa");

const readings = (name: string) => [folded(name), folded(spelledOut(name))];

/** Where a bank cuts a name off: SEPA after 70 signs, older ways after 35. */
const cuts = [70, 35, 27];

/**
 * Whether a sender is the one whose name was asked for. Only how a name is written may differ, never a word of it: another
 * legal form is another company. A name that a bank has cut off must be the beginning.
 */
export function isSender(sender: string | null, expected: string): boolean {
  if (!sender?.trim()) return false;
  const wanted = readings(expected);
  const given = readings(sender);
  if (given.some((name) => name !== "" && wanted.includes(name))) return true;
  if (!cuts.includes(sender.length)) return false;
  return given.some((name) => wanted.some((whole) => whole.startsWith(name)));
}

const signs = (words: string) => words.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** Whether what was written on a transfer holds the reference that was to be written on it. */
export const namesReference = (written: string | null, reference: string) =>
  reference !== "" && signs(written ?? "").includes(signs(reference));

export const verdicts = ["whole", "part", "unasked", "name", "too-much"] as const;
export type Verdict = (typeof verdicts)[number];

/** What is made of a transfer: the rest of what was asked for, a part of it, or nothing that we may keep. */
export function judgeArrival(given: {
  awaited: boolean;
  sender: string | null;
  payerName: string;
  amount: number;
  missing: number;
}): Verdict {
  if (!given.awaited || given.missing <= 0) return "unasked";
  if (!isSender(given.sender, given.payerName)) return "name";
  if (given.amount > given.missing) return "too-much";
  return given.amount === given.missing ? "whole" : "part";
}
