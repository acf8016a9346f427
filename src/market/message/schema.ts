import { z } from "zod";
import { TheDeal } from "../deal/schema";

export const Write = TheDeal.extend({
  words: z
    .string()
    .trim()
    .min(1, "Write something first.")
    .max(4_000, "Please keep it within 4,000 letters."),
});
export type Write = z.infer<typeof Write>;
