import { z } from "zod";
import { TheDeal } from "../deal/schema";
import { diligenceKinds } from "../diligence/schema";

/** How much it weighs for the buyer: for the record, to be talked about, or enough to pay less. */
export const findingWeights = ["note", "concern", "serious"] as const;
export type FindingWeight = (typeof findingWeights)[number];

export const Record = TheDeal.extend({
  kind: z.enum(diligenceKinds),
  weight: z.enum(findingWeights),
  words: z
    .string()
    .trim()
    .min(20, "Say in a sentence or two what you found, and where.")
    .max(4_000, "Please keep it within 4,000 letters."),
});
export type Record = z.infer<typeof Record>;

export const Answer = TheDeal.extend({
  finding: z.string().max(60),
  answer: z
    .string()
    .trim()
    .min(10, "Please answer in a sentence.")
    .max(4_000, "Please keep it within 4,000 letters."),
});
export type Answer = z.infer<typeof Answer>;
