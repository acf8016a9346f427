import { z } from "zod";
import { currencies } from "@/platform/money";

/** Who put a version on the table. */
export const bidSides = ["buyer", "seller"] as const;
export type BidSide = (typeof bidSides)[number];

/** What a buyer promises to the members, measured by us for as long as something is kept back. */
export const pledges = ["keepStewards", "partnerLoad", "priceFrozen", "keepArchive"] as const;
export type Pledge = (typeof pledges)[number];

/**
 * What stands behind an offer, weakest first: the buyer's word; a paper of its bank that the seller can read, which we
 * have not checked; or sums that it has paid through us before.
 */
export const fundsTiers = ["said", "shown", "paid"] as const;
export type FundsTier = (typeof fundsTiers)[number];

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

/** What either side may change. The deposit and our part follow from the price. */
export const TermsOfBid = z.strictObject({
  currency: z.enum(currencies),
  price: z
    .number("Give a price.")
    .int("Give a price.")
    .min(10_000, "At least 100.00.")
    .max(10_000_000_000, "That is more than we can hold."),
  holdbackBps: z
    .number("Give a share.")
    .int("Whole percents only.")
    .min(0, "Nothing or more.")
    .max(2_000, "At most 20 percent may be kept back."),
  diligenceDays: z
    .number("Give a number of days.")
    .int("Whole days only.")
    .min(7, "At least seven days.")
    .max(30, "At most 30 days."),
  noticeDays: z
    .number("Give a number of days.")
    .int("Whole days only.")
    .min(5, "Members have at least five days.")
    .max(30, "At most 30 days."),
  inspectionDays: z
    .number("Give a number of days.")
    .int("Whole days only.")
    .min(1, "At least one day.")
    .max(30, "At most 30 days."),
  pledges: z.array(z.enum(pledges)).max(pledges.length),
  includes: z
    .array(z.string().trim().min(3, "Say what it is.").max(200, "Please keep it within 200 letters."))
    .max(20, "At most twenty lines."),
});
export type TermsOfBid = z.infer<typeof TermsOfBid>;
