import { type Category, categoryWords } from "@/identity/compass/schema";
import type { Decides } from "@/networks/partner-policy/schema";

/** Why nothing of a source may reach anybody in a network just now. */
export const closedWords = {
  unwelcome: "The network lets no partners in any more.",
  changed: "What was approved is not what would be shown.",
  quiet: "Today is a quiet day in this network.",
  full: "The network has had its placements for these seven days.",
  resting: "The network rests from this partner.",
  share: "Too little else has happened in the network for another partner item.",
} as const;
export type Closed = keyof typeof closedWords;

type Why = {
  network: string;
  brand: string;
  category: Category;
  week: number;
  decides: Decides;
  memberWeek: number;
};

/** Why somebody meets an item, in plain sentences. Nobody is chosen by what she wrote or read. */
export const whySentences = ({ network, brand, category, week, decides, memberWeek }: Why) => [
  `You are a member of ${network}, and its charter lets partners in that fit. ${decidedBy[decides.by]}`,
  `It is about ${categoryWords[category].toLowerCase()}, and comes from ${brand}. You have opted out of neither.`,
  `Every member may meet it. It was not chosen for you by anything that you wrote or read.`,
  `${week <= 1 ? "It is the only partner item" : `It is one of ${week} partner items`} in your last seven days; here there are never more than ${memberWeek}.`,
];

const decidedBy: Record<Decides["by"], string> = {
  panel: "Members drawn by lot said yes to this one.",
  steward: "A steward without a share in the money said yes to this one.",
  stewards: "Several stewards without a share in the money said yes to this one.",
  rules: "This one kept to its rules.",
};
