import { z } from "zod";

const approachId = z.string().max(60);
const words = z
  .string()
  .trim()
  .min(5, "Write a few words at least.")
  .max(1_500, "Please keep it within 1,500 letters.");

export const Ask = z.strictObject({ brand: z.string().max(60), approachId, words });
export type Ask = Omit<z.infer<typeof Ask>, "brand">;
export const Answer = z.strictObject({
  network: z.string().max(60),
  question: z.string().max(60),
  answer: words,
});
export type Answer = Omit<z.infer<typeof Answer>, "network">;
