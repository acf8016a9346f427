import { z } from "zod";
import { currencies } from "@/platform/money";
import { Day } from "../calendar/schema";
import { offerKinds, priceModels } from "../offer/policy";

const minor = z.number().int().nonnegative();

/** Who put a version on the table. */
export const sides = ["brand", "owner"] as const;
export type Side = (typeof sides)[number];

export const writers = ["network", "brand"] as const;

/** All that two sides agree to, as it is hashed. A version is written once and never edited. */
export const Terms = z.strictObject({
  offerId: z.string(),
  kind: z.enum(offerKinds),
  title: z.string(),
  promise: z.string(),
  runsOn: Day,
  days: z.number().int().positive(),
  writtenBy: z.enum(writers),
  /** What the words of it must say, or must not, in words. */
  wording: z.string(),
  model: z.enum(priceModels),
  rate: minor,
  floor: minor.nullable(),
  cap: minor.nullable(),
  currency: z.enum(currencies),
  /** What is set aside for the owner, what the brand pays on top, and both. */
  price: minor,
  brandFee: minor,
  total: minor,
  brandFeeBps: minor,
  commissionBps: minor,
  /** A brand that cancels longer before than the first gets all back, longer than the second a half, later nothing. */
  cancelFreeDays: minor,
  cancelHalfDays: minor,
});
export type Terms = z.infer<typeof Terms>;

export type Fees = { brandFeeBps: number; commissionBps: number };
