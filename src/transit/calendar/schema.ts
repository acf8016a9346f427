import { z } from "zod";
import { calendarViews } from "./policy";

export const Day = z.iso.date("Give a day, such as 2026-05-12.");

export const Show = z.strictObject({
  network: z.string().max(60),
  view: z.enum(calendarViews).default("month"),
  at: Day.optional(),
});
export type Show = z.infer<typeof Show>;

/** A stretch of days: a month's worth at most in one go. */
export const Block = z.strictObject({
  network: z.string().max(60),
  days: z.array(Day).min(1, "Choose at least one day.").max(42, "At most six weeks in one go."),
});
export type Block = { days: string[] };
