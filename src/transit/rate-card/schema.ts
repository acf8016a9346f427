import { z } from "zod";
import { currencies } from "@/platform/money";

/** Weekdays as Postgres counts them, from Sunday. */
export const weekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

export const Change = z.strictObject({
  network: z.string().max(60),
  currency: z.enum(currencies, "Choose a currency."),
  quietDays: z
    .array(z.number().int().min(0).max(6))
    .max(6, "Leave at least one weekday on which something may begin.")
    .refine((days) => new Set(days).size === days.length, "Name each weekday once."),
});
export type Change = Omit<z.infer<typeof Change>, "network">;

export const Show = z.strictObject({ network: z.string().max(60) });
export type Show = z.infer<typeof Show>;
