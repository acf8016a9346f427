import type { ImportProblem, Parcel } from "./schema";

const shown = 500;

/** What a reader notes on its way: what stays out, and what is wrong where. */
export type Notes = {
  leave: (what: string, count?: number) => void;
  tell: (problem: ImportProblem) => void;
  left: Map<string, number>;
  told: ImportProblem[];
};

export const takeNotes = (): Notes => {
  const left = new Map<string, number>();
  const told: ImportProblem[] = [];
  return {
    left,
    told,
    leave: (what, count = 1) => void left.set(what, (left.get(what) ?? 0) + count),
    tell: (problem) => void told.push(problem),
  };
};

/** The notes as the end of a parcel: most frequent first, and no more problems than people can read. */
export const settleImport = ({ left, told }: Notes): Pick<Parcel, "leftOut" | "problems"> => {
  const rest = told.length - shown;
  const more: ImportProblem = {
    place: "and further on",
    severity: "warning",
    sentence: `There are ${rest} more problems like these.`,
  };
  return {
    leftOut: [...left]
      .map(([what, count]) => ({ what, count }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    problems: rest > 0 ? [...told.slice(0, shown), more] : told,
  };
};
