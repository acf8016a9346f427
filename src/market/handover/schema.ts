import { z } from "zod";
import { TheDeal } from "../deal/schema";

/** At half of the time, at four fifths, and a day before the end. */
export const reminderParts = ["half", "most", "day"] as const;
export type ReminderPart = (typeof reminderParts)[number];

export const Contest = TheDeal.extend({
  reason: z
    .string()
    .trim()
    .min(10, "Please say in a sentence why it is as it was agreed.")
    .max(2_000, "Please keep it within 2,000 letters."),
});
export type Contest = z.infer<typeof Contest>;

export const Rule = TheDeal.extend({
  finding: z
    .string()
    .trim()
    .min(20, "Both sides read what you found: please write a sentence or two.")
    .max(4_000, "Please keep it within 4,000 letters."),
});
export type Rule = z.infer<typeof Rule>;
