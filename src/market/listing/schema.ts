import { z } from "zod";
import { categories } from "@/identity/compass/schema";
import { languages, regions } from "@/networks/network/schema";
import { currencies } from "@/platform/money";
import { pledges } from "../bid/schema";

export const reasons = ["time", "next", "care", "costs", "partner"] as const;
export type Reason = (typeof reasons)[number];
/** How a seller wants to be paid. */
export const structures = ["at-once", "kept-back"] as const;
export type Structure = (typeof structures)[number];

const network = z.string().max(60);
const listingId = z.string().max(60);
const words = (most: number) => z.string().trim().max(most, `Please keep it within ${most} letters.`);

const sum = (missing: string) =>
  z
    .number(missing)
    .int(missing)
    .min(10_000, "At least 100.00.")
    .max(10_000_000_000, "That is more than we can hold.");

/** What the seller says. Figures are not among it: those we count. */
export const Offered = z.strictObject({
  currency: z.enum(currencies),
  asking: sum("Give a price."),
  /** The upper end of a range, where one is asked. */
  askingMost: sum("Give a price, or leave it empty.").nullable(),
  structure: z.enum(structures, "Choose how you want to be paid."),
  reason: z.enum(reasons, "Choose a reason."),
  /** A week, by whoever runs it. */
  hours: z.number("Give a number.").int("Whole hours only.").min(0, "None or more.").max(80, "At most 80."),
  /** What the seller wants a buyer to promise to the members. */
  pledges: z.array(z.enum(pledges)).max(pledges.length),
  /** What goes with it, and its story. Only whoever was let in reads these: they may name it. */
  includes: words(600),
  story: words(2_000).min(20, "Say in a sentence or two what it is and how it came to be."),
});
export type Offered = z.infer<typeof Offered>;

export const Submit = z
  .strictObject({ network, ...Offered.shape })
  .refine(({ asking, askingMost }) => askingMost === null || askingMost > asking, {
    path: ["askingMost"],
    error: "The upper end of a range lies above its lower end.",
  });
export const OfNetwork = z.strictObject({ network });
export const TheListing = z.strictObject({ listingId });
export type TheListing = z.infer<typeof TheListing>;
export const OfBrand = z.strictObject({ brand: z.string().max(60), listingId });
export const Fail = z.strictObject({
  listingId,
  reason: words(600).min(10, "Say a sentence. The seller reads it."),
});
export type Fail = z.infer<typeof Fail>;

export const sizes = ["to-50", "to-150", "to-500", "to-1500"] as const;
export type Size = (typeof sizes)[number];
export const prices = ["to-5k", "to-20k", "to-75k", "more"] as const;
export type Price = (typeof prices)[number];
export const ages = ["to-1", "to-3", "more"] as const;
export type Age = (typeof ages)[number];
/** What it earned in twelve months. */
export const incomes = ["none", "to-1k", "to-5k", "to-20k", "more"] as const;
export type Income = (typeof incomes)[number];
export const orders = ["newest", "cheapest", "largest", "earning"] as const;

export const Search = z.strictObject({
  category: z.enum(categories).optional(),
  language: z.enum(languages).optional(),
  region: z.enum(regions).optional(),
  size: z.enum(sizes).optional(),
  price: z.enum(prices).optional(),
  age: z.enum(ages).optional(),
  income: z.enum(incomes).optional(),
  structure: z.enum(structures).optional(),
  order: z.enum(orders).default("newest"),
});
export type Search = z.infer<typeof Search>;
