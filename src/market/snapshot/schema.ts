import { z } from "zod";
import { definitions, type FigureKey, figureKeys } from "./policy";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const figure = z.number().nullable();
const shape = Object.fromEntries(figureKeys.map((key) => [key, figure])) as Record<FigureKey, typeof figure>;

/** What is signed. Its text is kept as it was signed, since another order of the same words has another hash. */
export const Body = z.strictObject({
  definitions: z.literal(definitions),
  network: z.string(),
  until: z.iso.date(),
  figures: z.strictObject(shape),
  /** The twelve months before, the latest last: who joined in each, and who left. */
  months: z.array(z.strictObject({ month: z.string(), joined: z.number(), left: z.number() })),
  /** Who joined in each of the 34 weeks before, the latest last. */
  weeks: z.array(z.int().nonnegative()),
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
