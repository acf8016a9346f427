import { z } from "zod";

export const TheDeal = z.object({ deal: z.string() });
export type TheDeal = z.infer<typeof TheDeal>;

const reason = z
  .string()
  .trim()
  .min(10, "The other side reads why: please write a sentence.")
  .max(2_000, "Please keep it within 2,000 letters.");

export const Walk = TheDeal.extend({ reason });
export type Walk = z.infer<typeof Walk>;

export const Breach = TheDeal.extend({
  finding: z
    .string()
    .trim()
    .min(20, "Both sides read what you found: please write a sentence or two.")
    .max(4_000, "Please keep it within 4,000 letters."),
});
export type Breach = z.infer<typeof Breach>;

export const AskDays = TheDeal.extend({
  days: z
    .number("Give a number of days.")
    .int("Whole days only.")
    .min(1, "At least one day.")
    .max(14, "At most fourteen days."),
});
export type AskDays = z.infer<typeof AskDays>;

/** In minor units, as was agreed. */
const price = z.number("Give a price.").int("Give a price.").positive("Give a price.");

export const AgreePrice = TheDeal.extend({ price });
export type AgreePrice = z.infer<typeof AgreePrice>;

export const Reprice = AgreePrice.extend({ finding: z.string().max(60) });
export type Reprice = z.infer<typeof Reprice>;

/** Which deals of a list: those that are under way, or those that are over. */
export const shows = { all: "All", open: "Under way", over: "Over" } as const;
export const Filter = z.strictObject({
  q: z.string().trim().max(80).default(""),
  show: z.enum(Object.keys(shows) as (keyof typeof shows)[]).default("all"),
});
export type Filter = z.infer<typeof Filter>;

export const OfBrand = z.strictObject({ brand: z.string().max(60), ...Filter.shape });
export const OfNetwork = z.strictObject({ network: z.string().max(60), ...Filter.shape });
