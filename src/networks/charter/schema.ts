import { z } from "zod";
import { PartnerPolicy } from "../partner-policy/schema";
import { published } from "../template/schema";

/** What a network stands for: few enough values to remember, few enough rules to follow. */
export const Charter = {
  values: z
    .array(
      z.object({
        name: published(2, 60, "Give this value a name."),
        meaning: published(5, 300, "Say what this value means here."),
      }),
    )
    .min(3, "A charter names at least three values.")
    .max(7, "At most seven values: nobody remembers an eighth."),
  rules: z
    .array(published(5, 300, "A rule needs at least five letters."))
    .min(1, "A charter needs at least one rule.")
    .max(10, "At most ten rules: nobody follows an eleventh."),
};
export type Charter = { values: { name: string; meaning: string }[]; rules: string[] };
/** What the members' vote on a sale must come to, where the charter asks for one. */
export const saleVotes = ["none", "majority", "twoThirds"] as const;
export type SaleVote = (typeof saleVotes)[number];
/** A charter as it holds: with what partners may do, and whether members vote before it is sold. */
export type WholeCharter = Charter & { partners: PartnerPolicy; saleVote: SaleVote };

export const AmendCharter = z.strictObject({
  network: z.string(),
  /** The version that was read when the writing began. */
  version: z.int().positive(),
  note: published(5, 300, "Say in a sentence what changes, for the members."),
  ...Charter,
  partners: PartnerPolicy,
  saleVote: z.enum(saleVotes, "Choose one.").default("none"),
});
export type AmendCharter = Omit<z.infer<typeof AmendCharter>, "network">;

export const OfNetwork = z.object({ network: z.string().max(60) });
export const CompareCharters = OfNetwork.extend({ from: z.int().positive(), to: z.int().positive() });
export type CompareCharters = Omit<z.infer<typeof CompareCharters>, "network">;
