import { z } from "zod";
import { currencies } from "@/platform/money";
import { definitions, type FigureKey, figureKeys } from "./policy";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const figure = z.number().nullable();
const shape = Object.fromEntries(figureKeys.map((key) => [key, figure])) as Record<FigureKey, typeof figure>;

/** What was earned in one currency, in minor units. One that earned nothing yet has none. */
const Earned = z.strictObject({
  currency: z.enum(currencies),
  /** The twelve months before, the latest last, by where it came from. */
  months: z.array(z.strictObject({ month: z.string(), partners: z.int() })),
  weekly: z.int(),
  refunded: figure,
});
export type Earned = z.infer<typeof Earned>;

/** What is signed. Its text is kept as it was signed, since another order of the same words has another hash. */
export const Body = z.strictObject({
  definitions: z.literal([1, definitions]),
  network: z.string(),
  until: z.iso.date(),
  figures: z.strictObject(shape),
  /** The twelve months before, the latest last: who joined in each, and who left. */
  months: z.array(z.strictObject({ month: z.string(), joined: z.number(), left: z.number() })),
  /** Who joined in each of the 34 weeks before, the latest last. */
  weeks: z.array(z.int().nonnegative()),
  /** What was signed by the first definitions says nothing of it. */
  earned: z.array(Earned).default([]),
  /** SHA-256 of the ids of all rows that were counted, so that it can be counted again. */
  rows: sha256,
  previous: sha256.nullable(),
});
export type Body = z.infer<typeof Body>;

/** A snapshot as it travels: the signed words, and by which key. */
export const Copy = z.strictObject({
  body: z.string().max(20_000),
  signature: z.string().max(200),
  key: z.string().max(200),
});
export type Copy = z.infer<typeof Copy>;

export const Verify = z.strictObject({
  copy: z
    .string()
    .trim()
    .min(1, "Paste the copy of the figures that you were given.")
    .max(40_000, "That is longer than a copy of figures can be."),
});
export type Verify = z.infer<typeof Verify>;
