import { days, later } from "@/platform/time";
import type { Price, Reason, Size } from "./schema";

export const reasonWords: Record<Reason, string> = {
  time: "Its owner has too little time for it",
  next: "Its owner goes on to something else",
  care: "It has outgrown the care that one owner can give",
  costs: "It costs more than its owner wants to pay",
  partner: "Its owners part",
};

/** From one member, or minor unit, up to but not including the next band's. */
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

export function ageWords(days: number) {
  if (days < 365) return "Less than a year old";
  return days < 3 * 365 ? "One to three years old" : "More than three years old";
}

const freshDays = 30;
/** Figures that were signed for this midnight are shown until then. */
export const staleAtOf = (until: string) => later(new Date(`${until}T00:00:00Z`), days(freshDays));
export const lapsesAtOf = (live: Date) => later(live, days(180));

/** How many of the last weeks make us look before anybody else does. */
const lately = 8;
/** A week in which more joined than chance explains, this close to the sale, is for a person to look at first. */
export const isGrave = (bursts: readonly number[], weeks: number) =>
  bursts.some((place) => place >= weeks - lately);

export const already = "This network stands in the market already.";
export const unfit = "The figures are older than thirty days. Have them counted and signed anew.";
