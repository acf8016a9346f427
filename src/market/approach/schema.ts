import { z } from "zod";
import { TermsOfBid } from "../bid/schema";

const network = z.string().max(60);
const brand = z.string().max(60);
const approachId = z.string().max(60);
const listingId = z.string().max(60);
const hash = z.string().length(64);
const words = (least: number, most: number, sentence: string) =>
  z.string().trim().min(least, sentence).max(most, `Please keep it within ${most} letters.`);
const note = words(0, 600, "");

export const Begin = z.strictObject({ brand, listingId });
export type Begin = Omit<z.infer<typeof Begin>, "brand">;

export const Request = z.strictObject({
  brand,
  listingId,
  note: words(20, 600, "Say in a sentence or two who you are and what you would do with it."),
  /** As it is typed under the promise. */
  name: words(3, 80, "Type your whole name. It is your signature."),
  /** Of the promise that was shown. */
  nda: hash,
});
export type Request = Omit<z.infer<typeof Request>, "brand">;

export const denyReasons = ["fit", "price", "plans", "timing", "other"] as const;
export const denyWords: Record<(typeof denyReasons)[number], string> = {
  fit: "You would not be right for these members",
  price: "We do not expect to agree on a price",
  plans: "Your plans for it are not ours",
  timing: "The time is wrong",
  other: "Something else",
};
const because = z.enum(denyReasons, "Choose a reason.");
const reason = words(10, 600, "Say a sentence. The other side reads it.");

export const Deny = z.strictObject({ network, approachId, because, reason });
export type Deny = Omit<z.infer<typeof Deny>, "network">;
export const Revoke = z.strictObject({ network, approachId, reason });
export type Revoke = Omit<z.infer<typeof Revoke>, "network">;
export const TurnDown = z.strictObject({ brand, approachId, reason });

/** `days`: for how long it stands. A paper is the id of a file that was uploaded for it. */
const offered = { approachId, ...TermsOfBid.shape, days: z.number().int().min(1).max(14), note };

export const Offer = z.strictObject({
  brand,
  ...offered,
  fundsPaperId: z.string().max(60).nullable().default(null),
});
export type Offer = Omit<z.infer<typeof Offer>, "brand">;

export const Counter = z.strictObject({ network, ...offered, hash });
export const Answer = z.strictObject({ brand, ...offered, hash });
export type Counter = Omit<z.infer<typeof Counter>, "network">;

export const Accept = z.strictObject({ network, approachId, hash });
export const Agree = z.strictObject({ brand, approachId, hash });
export type Accept = Omit<z.infer<typeof Accept>, "network">;

/** Which of a list: those that wait for this side, those that are open, or those that are over. */
export const shows = { all: "All", turn: "Your turn", open: "Open", over: "Over" } as const;
export const Filter = z.strictObject({
  q: z.string().trim().max(80).default(""),
  show: z.enum(Object.keys(shows) as (keyof typeof shows)[]).default("all"),
});
export type Filter = z.infer<typeof Filter>;
export const Received = z.strictObject({ network, ...Filter.shape });
export const Sent = z.strictObject({ brand, ...Filter.shape });

export const OfNetwork = z.strictObject({ network, approachId });
export const OfBrand = z.strictObject({ brand, approachId });
export type TheApproach = { approachId: string };
