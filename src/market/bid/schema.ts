import { z } from "zod";
import { currencies } from "@/platform/money";

/** Who put a version on the table. */
export const bidSides = ["buyer", "seller"] as const;
export type BidSide = (typeof bidSides)[number];

/** What a buyer promises to the members, measured by us for as long as something is kept back. */
export const pledges = ["keepStewards", "partnerLoad", "priceFrozen", "keepArchive"] as const;
export type Pledge = (typeof pledges)[number];

/** All that two sides agree to, as it is hashed. A version is written once and never edited. */
export const Bid = z.strictObject({
  currency: z.enum(currencies),
  /** In minor units, as is the deposit; what is kept back is a part of the price. */
  price: z.number().int().positive(),
  deposit: z.number().int().nonnegative(),
  holdbackBps: z.number().int().min(0).max(2_000),
  feeBps: z.number().int().min(0).max(10_000),
  diligenceDays: z.number().int().min(7).max(30),
  noticeDays: z.number().int().min(5).max(30),
  inspectionDays: z.number().int().min(1).max(30),
  pledges: z.array(z.enum(pledges)),
  /** What goes with it beyond the network itself, in words. */
  includes: z.array(z.string()),
  expiresAt: z.iso.datetime(),
});
export type Bid = z.infer<typeof Bid>;
