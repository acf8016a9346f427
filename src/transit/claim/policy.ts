import { deliveredShare } from "../placement/policy";
import type { Measures } from "../report/schema";
import type { Ground, Remedy } from "./schema";

export const groundWords: Record<Ground, { label: string; means: string }> = {
  reach: { label: "Too few were reached", means: "Fewer than 90 % of those who could meet it did." },
  time: { label: "It began too late", means: "It began more than an hour after it was to." },
  clicks: { label: "Too many clicks did not count", means: "More than half of them were sorted out." },
  shown: { label: "It was shown wrongly", means: "Words, link or label were not as they were approved." },
  cause: { label: "The cause of the stop is wrong", means: "It was stopped for something that was not so." },
};

export const discardedOf = ({ discarded }: Measures) =>
  Object.values<number>(discarded).reduce((sum, one) => sum + one, 0);

type Facts = {
  stopped: boolean;
  measures: Measures | null;
  runsAt: Date;
  publishedAt: Date | null;
};

const hour = 3_600_000;

/** True, or why this ground does not hold: what can be counted is counted here, and the rest is for people. */
export function mayClaim(ground: Ground, { stopped, measures, runsAt, publishedAt }: Facts): true | string {
  if (ground === "shown") return true;
  if (ground === "cause") return stopped || "Nobody stopped it.";
  if (stopped || !measures) return "It was stopped, so only its cause, or how it was shown, can be claimed.";
  if (ground === "reach")
    return deliveredShare(measures) < 9_000 || "At least 90 % of those who could meet it did.";
  if (ground === "time")
    return (
      (publishedAt !== null && publishedAt.getTime() - runsAt.getTime() > hour) ||
      "It began within an hour of its time."
    );
  const discarded = discardedOf(measures);
  return discarded > measures.followedEvents || "Not more than half of the clicks were sorted out.";
}

export const remedyWords = (remedy: Remedy) =>
  remedy.kind === "rerun"
    ? "It runs again, on another day, for the same money."
    : `The owner keeps ${remedy.ownerShare} % of the price, and the brand gets the rest back.`;
