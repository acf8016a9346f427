import { z } from "zod";
import { TheDeal } from "../deal/schema";

/** What a careful buyer looks at before she signs. */
export const diligenceKinds = [
  "figures",
  "income",
  "costs",
  "partners",
  "people",
  "moderation",
  "rights",
  "consents",
  "claims",
  "services",
] as const;
export type DiligenceKind = (typeof diligenceKinds)[number];

export const Answer = TheDeal.extend({ item: z.string().max(60) });
export type Answer = z.infer<typeof Answer>;
