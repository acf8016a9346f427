import { z } from "zod";
import { TheDeal } from "../deal/schema";

/** On what a buyer may want some of it back. */
export const claimGrounds = ["retention", "misrepresented", "competing"] as const;
export type ClaimGround = (typeof claimGrounds)[number];

const words = z
  .string()
  .trim()
  .min(20, "Please say in a sentence or two what happened.")
  .max(2_000, "Please keep it within 2,000 letters.");

export const Claim = TheDeal.extend({ ground: z.enum(claimGrounds), reason: words });
export type Claim = z.infer<typeof Claim>;

export const Contest = TheDeal.extend({ reason: words });
export type Contest = z.infer<typeof Contest>;

export const Rule = TheDeal.extend({
  /** In percent of what was kept back. */
  sellerShare: z.number("Give a whole number from 0 to 100.").int().min(0).max(100),
  finding: words,
});
export type Rule = z.infer<typeof Rule>;
