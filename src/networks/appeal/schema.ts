import { z } from "zod";

const network = z.string().max(60);

export const Make = z.strictObject({
  network,
  words: z
    .string()
    .trim()
    .min(20, "Please write a sentence or two: what should somebody else know?")
    .max(2_000, "Please keep this within 2,000 letters."),
});
export type Make = z.infer<typeof Make>;

export const Own = z.strictObject({ network });
export type Own = z.infer<typeof Own>;

export const Answer = z.strictObject({
  network,
  appealId: z.string().max(60),
  verdict: z.enum(["grant", "deny"]),
  answer: z
    .string()
    .trim()
    .min(10, "Please answer in a sentence or so. The person reads it.")
    .max(1_000, "Please keep the answer within 1,000 letters."),
});
export type Answer = z.infer<typeof Answer>;
