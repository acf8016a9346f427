import { z } from "zod";
import { TheDeal } from "../deal/schema";

export const Sign = TheDeal.extend({
  /** Of the words that were shown. */
  hash: z.string().length(64),
  name: z
    .string()
    .trim()
    .min(3, "Type your whole name. It is your signature.")
    .max(80, "Please keep it within 80 letters."),
});
export type Sign = z.infer<typeof Sign>;
