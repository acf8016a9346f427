import { z } from "zod";
import { bidSides } from "../bid/schema";
import { TheDeal } from "../deal/schema";

/** How two who disagree may part: what the seller keeps of the buyer's money, in percent, and who keeps the network. */
export const Offer = TheDeal.extend({
  sellerShare: z
    .number("Give a whole number from 0 to 100.")
    .int("Whole percents only.")
    .min(0, "Nothing or more.")
    .max(100, "At most all of it."),
  keeper: z.enum(bidSides),
});
export type Offer = z.infer<typeof Offer>;
