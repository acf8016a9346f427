import { discardWords, fewest, shownCount } from "@/community/partner-item/policy";
import type { Discard } from "@/community/partner-item/schema";
import type { Measures } from "./schema";

/** A report as people read it: no figure below ten people, and each filter with its reason. */
export const reportLines = ({ eligible, reached, seen, opened, followed, followedEvents }: Measures) => [
  {
    label: "Members who could meet it",
    value: shownCount(eligible),
    means: "Without newcomers, and without those who said no.",
  },
  { label: "Reached", value: shownCount(reached), means: "It was put before them, within everybody's caps." },
  { label: "Saw it", value: shownCount(seen), means: "It was in view for a second or more." },
  { label: "Opened it", value: shownCount(opened), means: "Members who opened its page." },
  {
    label: "Followed it",
    value: shownCount(followed),
    means: "Members whose clicks count, or who took its code.",
  },
  {
    label: "Clicks that count",
    value: followed < fewest ? shownCount(0) : followedEvents,
    means: "At most one a member a day.",
  },
];

/** What was sorted out, and why: each with its number, since these are no people's doings to tell. */
export const discardLines = ({ discarded }: Measures) =>
  (Object.keys(discardWords) as Discard[]).map((why) => ({ why: discardWords[why], count: discarded[why] }));
