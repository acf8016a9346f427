import { z } from "zod";
import type { Disclosure } from "../disclosure/schema";

/** What a reviewer reads: what is asked, for how much about, when, and how it would be labelled. */
export type Summary = {
  /** "Pinned post by Fern & Co." */
  title: string;
  brief: string;
  /** "€200 to €500": a band, never the sum. */
  money: string;
  /** "12 to 15 May 2027" */
  when: string;
  disclosure: Disclosure;
};

export const ListReviews = z.strictObject({
  network: z.string().max(60),
  /** Those that are decided, instead of those under way. */
  over: z.boolean().default(false),
});
export type ListReviews = Omit<z.infer<typeof ListReviews>, "network">;

export const GetReview = z.object({ network: z.string().max(60), reviewId: z.string().max(60) });
export type GetReview = Omit<z.infer<typeof GetReview>, "network">;

export const VoteReview = z.strictObject({
  network: z.string().max(60),
  reviewId: z.string().max(60),
  yes: z.boolean("Say yes or no."),
  reason: z.string().trim().max(600, "Please keep this within 600 letters.").default(""),
});
export type VoteReview = Omit<z.infer<typeof VoteReview>, "network">;
