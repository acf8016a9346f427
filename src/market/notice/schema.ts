import { z } from "zod";
import { TheDeal } from "../deal/schema";

export const Write = TheDeal.extend({
  body: z
    .string()
    .trim()
    .min(200, "Members need to know who, what changes, what is promised, how to leave, and by when.")
    .max(5_000, "Please keep it within 5,000 letters."),
  /** The version that was on the page, so that nobody writes over what the other side has just written. */
  hash: z.string(),
});
export type Write = z.infer<typeof Write>;

export const Approve = TheDeal.extend({ hash: z.string() });
export type Approve = z.infer<typeof Approve>;
