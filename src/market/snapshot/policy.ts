import { dayOf } from "@/platform/time";

/** Changes when what a figure means changes; a snapshot says by which it was counted. */
export const definitions = 2;

/** Nothing is said about fewer people than these. */
export const fewest = 10;

type Figure = { label: string; unit: "people" | "share" | "hours" | "each"; means: string };

/** What is counted, and what it means, in the words that stand beside it. */
export const figures = {
  members: {
    label: "Members",
    unit: "people",
    means: "People who had joined and not left, on that day.",
  },
  active: {
    label: "Wrote in 30 days",
    unit: "people",
    means: "Members who wrote at least one post in the 30 days before.",
  },
  stayedFourWeeks: {
    label: "Stayed four weeks",
    unit: "share",
    means:
      "Of those who joined in the half year before, at least four weeks ago: who was still a member after four weeks.",
  },
  stayedTwelveWeeks: {
    label: "Stayed twelve weeks",
    unit: "share",
    means:
      "Of those who joined in the nine months before, at least twelve weeks ago: who was still a member after twelve weeks.",
  },
  postsEach: {
    label: "Posts for each who wrote",
    unit: "each",
    means: "Posts of the 30 days before, divided by the members who wrote them.",
  },
  firstReply: {
    label: "Hours to the first reply",
    unit: "hours",
    means:
      "Of threads begun in the 90 days before: the hours until somebody else answered, in the middle of all that were answered.",
  },
  answered: {
    label: "Answered in three days",
    unit: "share",
    means:
      "Threads begun in the 90 days before, at least three days ago, that somebody else answered within three days.",
  },
  topTen: {
    label: "Written by the ten busiest",
    unit: "share",
    means: "Posts of the 90 days before that the ten members who wrote most have written.",
  },
  byOwner: {
    label: "Written by the owner",
    unit: "share",
    means: "Posts of the 90 days before by the owner, or by those who act for the brand that owns it.",
  },
  sentAway: {
    label: "Sent away",
    unit: "each",
    means: "Suspensions and removals in the 90 days before, for every hundred members.",
  },
  partnerItems: {
    label: "Partner items a week",
    unit: "each",
    means: "Partner items that a member met in a week, on average over the four weeks before.",
  },
  optedOut: {
    label: "Opted out of partners",
    unit: "share",
    means: "Members who want to meet no partner content at all.",
  },
} as const satisfies Record<string, Figure>;

/** What a network earned, in its own currency: each with what it means, as figures have it. */
export const earnings = {
  partners: {
    label: "From partners, by month",
    means:
      "What its owner earned by placements that were settled in the month: after our commission, and less what was taken back.",
  },
  weekly: {
    label: "Earned in a usual week",
    means:
      "The week in the middle, when the 26 weeks before are laid in a row by what was earned in them. A month of good luck before a sale hardly moves it.",
  },
  refunded: {
    label: "Given back to partners",
    means:
      "Of what partners paid in the twelve months before: the part that went back to them, or that their bank took back.",
  },
} as const;

export type FigureKey = keyof typeof figures;
export const figureKeys = Object.keys(figures) as FigureKey[];

export const dayText = (until: string) => dayOf(new Date(`${until}T00:00:00Z`));

const monthYear = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
/** "Nov 2026", of "2026-11". */
export const monthText = (month: string) => monthYear.format(new Date(`${month}-01T00:00:00Z`));

/** A figure as people read it; a missing one is about fewer than ten people, or about nothing yet. */
export function figureText(key: FigureKey, value: number | null) {
  if (value === null) return "too few to say";
  const { unit } = figures[key];
  if (unit === "people") return value.toLocaleString("en");
  if (unit === "share") return `${Math.round(value * 100)}\u00a0%`;
  if (unit === "hours") return value < 1 ? "under 1\u00a0h" : `${Math.round(value)}\u00a0h`;
  return value.toLocaleString("en", { maximumFractionDigits: 1 });
}
