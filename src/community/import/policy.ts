import type { ImportState } from "./lifecycle";
import type { ImportCounts, ImportProblem } from "./schema";

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** "46 threads, 192 posts and 66 people" */
export const countWords = ({ threads, posts, people }: ImportCounts) => {
  const parts = [
    ...(threads ? [counted(threads, "thread", "threads")] : []),
    ...(posts ? [counted(posts, "post", "posts")] : []),
    counted(people, "person", "people"),
  ];
  return [parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(" and ");
};

const kinds = ["threads", "posts", "people"] as const;

/** What of it is not in the network yet. */
export const newOf = (found: ImportCounts, present: ImportCounts): ImportCounts => ({
  people: found.people - present.people,
  spaces: found.spaces - present.spaces,
  threads: found.threads - present.threads,
  posts: found.posts - present.posts,
});

export const isNothing = (counts: ImportCounts) => kinds.every((kind) => counts[kind] === 0);

export const sourceWords = {
  slack: "Slack export",
  discourse: "Discourse topics",
  members: "Members list",
} as const;

export const stateWords: Record<ImportState, string> = {
  uploaded: "Uploaded",
  checked: "Waits for your word",
  running: "Coming in",
  stopped: "Stopped",
  failed: "Came to a halt",
  finished: "All of it is in",
  discarded: "Discarded",
};

export type ProblemGroup = { sentence: string; severity: ImportProblem["severity"]; places: string[] };

/** Problems of one kind together, errors first: people read a kind once, and its places as a list. */
export const groupProblems = (problems: ImportProblem[]): ProblemGroup[] => {
  const groups = new Map<string, ProblemGroup>();
  for (const { sentence, severity, place } of problems) {
    const group = groups.get(sentence) ?? { sentence, severity, places: [] };
    group.places.push(place);
    groups.set(sentence, group);
  }
  return [...groups.values()].sort(
    (a, b) => a.severity.localeCompare(b.severity) || b.places.length - a.places.length,
  );
};
