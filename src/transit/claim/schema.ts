import { z } from "zod";
import { Day } from "../calendar/schema";

const network = z.string().max(60);
const brand = z.string().max(60);
const placementId = z.string().max(60);
const words = z
  .string()
  .trim()
  .min(20, "Say in a sentence or two what happened, and by what it can be seen.")
  .max(1_000, "Please keep it within 1,000 letters.");

/** What can be claimed: things that can be looked up, and no displeasure. */
export const grounds = ["reach", "time", "clicks", "shown", "cause"] as const;
export type Ground = (typeof grounds)[number];

export const File = z.strictObject({
  brand,
  placementId,
  ground: z.enum(grounds, "Choose a ground."),
  words,
});
export type File = Omit<z.infer<typeof File>, "brand">;

/** How a claim could be laid to rest: it runs again on another day, or the owner keeps a part of the price. */
export const Remedy = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("rerun"), runsOn: Day }),
  z.strictObject({
    kind: z.literal("share"),
    ownerShare: z
      .number("Give a whole number from 0 to 100.")
      .int("Give a whole number from 0 to 100.")
      .min(0, "Give a whole number from 0 to 100.")
      .max(100, "Give a whole number from 0 to 100."),
  }),
]);
export type Remedy = z.infer<typeof Remedy>;

export const OfferByBrand = z.strictObject({ brand, placementId, remedy: Remedy });
export const OfferByOwner = z.strictObject({ network, placementId, remedy: Remedy });
export type Offer = { placementId: string; remedy: Remedy };

/** `remedy` is what was read: an offer that has changed since is not agreed to. */
export const AgreeByBrand = z.strictObject({ brand, placementId, remedy: Remedy });
export const AgreeByOwner = z.strictObject({ network, placementId, remedy: Remedy });
export type Agree = { placementId: string; remedy: Remedy };

export const Rule = z.strictObject({
  placementId,
  ownerShare: z.number("Give a whole number from 0 to 100.").int().min(0).max(100),
  finding: words,
});
export type Rule = z.infer<typeof Rule>;
