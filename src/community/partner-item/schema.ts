import { z } from "zod";
import type { Category } from "@/identity/compass/schema";

/** Where an item stands: at the fifth place of the feed, or in the digest mail and there alone. */
export const places = ["feed", "digest"] as const;
export type Place = (typeof places)[number];

/** In view for a second, its page opened, its link followed. */
export const deeds = ["seen", "opened", "followed"] as const;
export type Deed = (typeof deeds)[number];

/** Why something that happened does not count. */
export const discards = ["own-team", "repeated", "hasty"] as const;
export type Discard = (typeof discards)[number];

type Gathering = { kind: "event"; at: string; minutes: number; where: string };
/** What a member can do with an item besides following its link; a perk without a code is its link. */
export type Gesture = Gathering | { kind: "perk"; code: string };
/** As it is shown: a code is handed out when somebody uses it, and not before. */
export type ShownGesture = Gathering | { kind: "perk"; hasCode: boolean };
export type Picture = { file: string; alt: string };

export type PublishPartnerItem = {
  source: string;
  networkId: string;
  /** Where it also stands, beside the feed. */
  spaceId: string | null;
  brandId: string;
  disclosureId: string;
  category: Category;
  place: Place;
  title: string;
  body: string;
  link: { href: string; text: string };
  picture: Picture | null;
  gesture: Gesture | null;
  /** SHA-256 of what was approved, in hex. */
  hash: string;
  endsAt: Date;
};

export type OneSource = { source: string };
export type ResumePartnerItem = OneSource & {
  /** When its run is over now. */
  endsAt?: Date | undefined;
};

const network = z.string().max(60);
const source = z.string().max(60);

export const OnePartnerItem = z.strictObject({ network, source });
export const ListPublicPartnerItem = z.strictObject({ network });
export const NextPartnerItem = z.strictObject({ network, space: z.string().max(60).optional() });
export const SearchPartnerItem = z.strictObject({ network, query: z.string().trim().max(200) });
export type SearchPartnerItem = z.infer<typeof SearchPartnerItem>;
