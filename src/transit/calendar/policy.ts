/** A day of the calendar as "2026-05-12". Days begin at midnight UTC, for everybody the same. */
export type Day = string;

export const calendarViews = ["month", "week"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** How far ahead anything can be placed or kept free. */
export const horizonDays = 400;

/** Why something may not begin on a day. */
export const obstacles = {
  soon: "That day is nearer than its lead time. Please choose a later one.",
  far: `That day is more than ${horizonDays} days ahead. Please choose an earlier one.`,
  quiet: "That is a quiet day in this network. Please choose another one.",
  closed: "The owner keeps that day free. Please choose another one.",
  full: "Every place of it is taken on that day, or on a day of its run. Please choose another one.",
} as const;
export type Obstacle = keyof typeof obstacles;

const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
export const dayOf = (moment: Date): Day => moment.toISOString().slice(0, 10);
export const addDays = (day: Day, count: number) =>
  dayOf(new Date(midnight(day).getTime() + count * 86_400_000));
export const weekdayOf = (day: Day) => midnight(day).getUTCDay();
export const mondayOf = (day: Day) => addDays(day, -((weekdayOf(day) + 6) % 7));

const firstOf = (day: Day) => `${day.slice(0, 7)}-01`;
const nextMonth = (day: Day) => firstOf(addDays(firstOf(day), 31));
const lastMonth = (day: Day) => firstOf(addDays(firstOf(day), -1));

/** The days between and including both, in whichever order they were named. */
export function daysBetween(one: Day, other: Day): Day[] {
  const [first, last] = one <= other ? [one, other] : [other, one];
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** What a view of the calendar shows when it is opened at a day: whole weeks, from Monday to Sunday. */
export function spanOf(view: CalendarView, at: Day) {
  if (view === "week") {
    const from = mondayOf(at);
    return { from, to: addDays(from, 6), before: addDays(from, -7), after: addDays(from, 7) };
  }
  const to = addDays(mondayOf(addDays(nextMonth(at), -1)), 6);
  return { from: mondayOf(firstOf(at)), to, before: lastMonth(at), after: nextMonth(at) };
}

const looks = {
  day: { day: "numeric", month: "long", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  short: { weekday: "short", day: "numeric", month: "short" },
  month: { month: "long", year: "numeric" },
} as const;
const writers = new Map(
  Object.entries(looks).map(([name, look]) => [
    name,
    new Intl.DateTimeFormat("en-GB", { ...look, timeZone: "UTC" }),
  ]),
);

/** day: 12 May 2026 · weekday: Tuesday, 12 May 2026 · short: Tue, 12 May · month: May 2026 */
export const dayWords = (day: Day, look: keyof typeof looks = "day") =>
  writers.get(look)?.format(midnight(day)) ?? day;
