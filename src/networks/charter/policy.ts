import { policyLines } from "../partner-policy/policy";
import type { SaleVote, WholeCharter } from "./schema";

export const saleVoteWords: Record<SaleVote, { label: string; meaning: string }> = {
  none: {
    label: "Without a vote",
    meaning: "Members are told of a sale and may object or leave. More than a tenth of them stop it.",
  },
  majority: {
    label: "With more than half of the votes",
    meaning:
      "Members vote, too: more than half of the votes must be for it, and a quarter of the members must vote.",
  },
  twoThirds: {
    label: "With two thirds of the votes",
    meaning:
      "Members vote, too: two thirds of the votes must be for it, and a quarter of the members must vote.",
  },
};

export type CharterChange = {
  of: "value" | "rule" | "word to partners" | "word on a sale";
  was: string | null;
  is: string | null;
};

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);

/** How much two sentences have in common, from 0 to 1. */
function likeness(one: string, other: string) {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size, 1);
}

const isReworded = 0.4;

/** Pairs each line that went with the line that took its place; what has no partner was added or dropped. */
function changesOf(of: CharterChange["of"], before: string[], after: string[]): CharterChange[] {
  const gone = before.filter((line) => !after.includes(line));
  const changes: CharterChange[] = [];
  for (const line of after.filter((line) => !before.includes(line))) {
    const best = gone.toSorted((a, b) => likeness(b, line) - likeness(a, line))[0];
    const was = best !== undefined && likeness(best, line) >= isReworded ? best : null;
    if (was !== null) gone.splice(gone.indexOf(was), 1);
    changes.push({ of, was, is: line });
  }
  return [...changes, ...gone.map((was) => ({ of, was, is: null }))];
}

/** What changed from one charter to another, line by line; the order of the lines is no change. */
export function compareCharters(before: WholeCharter, after: WholeCharter) {
  const values = ({ values }: WholeCharter) => values.map(({ name, meaning }) => `${name}: ${meaning}`);
  return [
    ...changesOf("value", values(before), values(after)),
    ...changesOf("rule", before.rules, after.rules),
    ...changesOf(
      "word on a sale",
      [saleVoteWords[before.saleVote].meaning],
      [saleVoteWords[after.saleVote].meaning],
    ),
    ...changesOf("word to partners", policyLines(before.partners), policyLines(after.partners)),
  ];
}
