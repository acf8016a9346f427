import { categoryWords } from "@/identity/compass/schema";
import { languageWords, regionWords } from "@/networks/network/schema";
import { type Currency, formatMoney, money } from "@/platform/money";
import { days, later } from "@/platform/time";
import type { ListingState } from "./lifecycle";
import type { Age, Income, orders, Price, Reason, Search, Size, Structure } from "./schema";

export const reasonWords: Record<Reason, string> = {
  time: "Its owner has too little time for it",
  next: "Its owner goes on to something else",
  care: "It has outgrown the care that one owner can give",
  costs: "It costs more than its owner wants to pay",
  partner: "Its owners part",
};

export const structureWords: Record<Structure, string> = {
  "at-once": "All of it when the network is handed over",
  "kept-back": "A part may be kept back for thirty days",
};

/** From one member, day or minor unit, up to but not including the next band's. */
export const sizeFrom: Record<Size, number> = { "to-50": 0, "to-150": 50, "to-500": 150, "to-1500": 500 };
export const sizeWords: Record<Size, string> = {
  "to-50": "Fewer than 50 members",
  "to-150": "50 to 149 members",
  "to-500": "150 to 499 members",
  "to-1500": "500 members or more",
};
export const priceFrom: Record<Price, number> = {
  "to-5k": 0,
  "to-20k": 500_000,
  "to-75k": 2_000_000,
  more: 7_500_000,
};
export const priceWords: Record<Price, string> = {
  "to-5k": "Under 5,000",
  "to-20k": "5,000 to 20,000",
  "to-75k": "20,000 to 75,000",
  more: "75,000 or more",
};
export const ageFrom: Record<Age, number> = { "to-1": 0, "to-3": 365, more: 3 * 365 };
export const ageWords: Record<Age, string> = {
  "to-1": "Less than a year old",
  "to-3": "One to three years old",
  more: "More than three years old",
};
export const incomeFrom: Record<Income, number> = {
  none: Number.MIN_SAFE_INTEGER,
  "to-1k": 1,
  "to-5k": 100_000,
  "to-20k": 500_000,
  more: 2_000_000,
};
export const incomeWords: Record<Income, string> = {
  none: "Nothing yet",
  "to-1k": "Under 1,000",
  "to-5k": "1,000 to 5,000",
  "to-20k": "5,000 to 20,000",
  more: "20,000 or more",
};

/** What a seller reads of each state, and what comes next. */
export const standingWords: Record<ListingState, { title: string; next: string }> = {
  draft: { title: "Not in the market", next: "Fill in what is left, and send it." },
  verifying: {
    title: "We look at it first",
    next: "More people joined at once than chance explains. A person looks at that, and you get a mail.",
  },
  live: { title: "In the market", next: "Brands that have proven who they are can ask you to be let in." },
  paused: { title: "Paused", next: "Nobody new comes near. Whoever you have let in stays." },
  under_offer: {
    title: "An offer was accepted",
    next: "Nobody else can come near. Should the sale come to nothing, it is open again by itself.",
  },
  sold: { title: "Sold", next: "What it was stays written down for both sides." },
  withdrawn: { title: "Taken out of the market", next: "You can put it there again." },
  suspended: {
    title: "Taken out of the market by Trellis",
    next: "Write to us. Until then it cannot be seen or sold.",
  },
};

export const orderWords: Record<(typeof orders)[number], string> = {
  newest: "Newest",
  cheapest: "Cheapest",
  largest: "Largest",
  earning: "Earning most",
};

/** The band that a number falls into. */
export const bandOf = <Band extends string>(from: Record<Band, number>, value: number): Band => {
  const bands = Object.entries(from) as [Band, number][];
  return (bands.findLast(([, least]) => value >= least) ?? bands[0])?.[0] as Band;
};

/** The least of a band, and the least of the one after it. */
export function edgesOf<Band extends string>(from: Record<Band, number>, band: Band) {
  const bands = Object.entries(from) as [Band, number][];
  const place = bands.findIndex(([name]) => name === band);
  return { least: from[band], below: bands[place + 1]?.[1] ?? null };
}

/** A share in tenths is told as a part that nobody can be recognised by; null where nothing is said. */
export function partWords(share: number | null) {
  if (share === null) return "Not enough people to say";
  if (share < 0.25) return "Less than a quarter";
  if (share < 0.5) return "A quarter to a half";
  return share < 0.75 ? "A half to three quarters" : "More than three quarters";
}

export function hoursWords(hours: number) {
  if (hours <= 5) return "Up to 5 hours a week";
  return hours <= 15 ? "6 to 15 hours a week" : "More than 15 hours a week";
}

/** What stands beside a price or an income; nothing has no currency. */
export const bandWords = (words: string, currency: string | null) =>
  /\d/.test(words) && currency ? `${words} ${currency.toUpperCase()}` : words;

/** How a seller answers brands that ask to be let in, in whole percents of half a year; null when none has asked. */
export function answerWords(rate: number | null) {
  if (rate === null) return "Nobody has asked yet";
  if (rate >= 90) return "Answers nearly everybody";
  return rate >= 50 ? "Answers most" : "Leaves many without an answer";
}

const freshDays = 30;
/** Figures that were signed for this midnight are shown until then. */
export const staleAtOf = (until: string) => later(new Date(`${until}T00:00:00Z`), days(freshDays));
/** For so long those who have earned the first word are alone with it. */
export const firstOfferUntilOf = (live: Date) => later(live, days(7));
export const lapsesAtOf = (live: Date) => later(live, days(180));

/** How many of the last weeks make us look before anybody else does. */
const lately = 8;
/** A week in which more joined than chance explains, this close to the sale, is for a person to look at first. */
export const isGrave = (bursts: readonly number[], weeks: number) =>
  bursts.some((place) => place >= weeks - lately);

export const already = "This network stands in the market already.";
export const unfit = "The figures are older than thirty days. Have them counted and signed anew.";

/** What was earned in the twelve months before. */
export const yearOf = (earned: { months: readonly { partners: number }[] } | undefined) =>
  (earned?.months ?? []).reduce((sum, { partners }) => sum + partners, 0);

/** What is asked, to the cent: a price, or a range. */
export function askedText({
  asking,
  askingMost,
  currency,
}: {
  asking: number | null;
  askingMost: number | null;
  currency: Currency | null;
}) {
  if (asking === null || !currency) return "No price is said";
  const least = formatMoney(money(asking, currency));
  return askingMost === null ? least : `${least} to ${formatMoney(money(askingMost, currency))}`;
}

type Described = { category: string | null; region: string; language: string };

/** What stands in place of a name. */
export function titleOf({ category, region, language }: Described) {
  const about =
    category && category in categoryWords ? categoryWords[category as keyof typeof categoryWords] : null;
  const where = region === "anywhere" ? null : (regionWords[region as keyof typeof regionWords] ?? region);
  return `A network${about ? ` about ${about}` : ""}${where ? `, ${where}` : ""}, in ${languageWords(language)}`;
}

/** A search in a line. */
export const searchWords = (asked: Omit<Search, "order">) =>
  [
    asked.category && categoryWords[asked.category],
    asked.size && sizeWords[asked.size],
    asked.price && `Asked: ${priceWords[asked.price]}`,
    asked.income && `Earned: ${incomeWords[asked.income]}`,
    asked.age && ageWords[asked.age],
    asked.structure && structureWords[asked.structure],
    asked.language && languageWords(asked.language),
    asked.region && regionWords[asked.region],
  ]
    .filter(Boolean)
    .join(" · ") || "Whatever comes into the market";

/** The address of a search, without what was not asked. */
export const searchPath = (asked: Omit<Search, "order">) => {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return query.size > 0 ? `/listings?${query}` : "/listings";
};

/** Of a listing that somebody looks at again later. */
export const recallWords = (state: ListingState) =>
  state === "live" || state === "paused" || state === "under_offer"
    ? standingWords[state].title
    : "Not for sale any more";
