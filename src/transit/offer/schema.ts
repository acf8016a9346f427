import { z } from "zod";
import { isCounted, offerKinds, offerKindWords, priceModels } from "./policy";

const network = z.string().max(60);
const offerId = z.string().max(60);
const amount = (least: number, sentence: string) =>
  z.number(sentence).int(sentence).min(least, sentence).max(100_000_000, "At most 1,000,000.00.");

const shape = {
  network,
  kind: z.enum(offerKinds, "Choose what you offer."),
  title: z.string().trim().min(3, "Give it a name of at least three letters.").max(80),
  promise: z
    .string()
    .trim()
    .min(10, "Say in a sentence what a brand gets.")
    .max(500, "Please keep it within 500 letters."),
  model: z.enum(priceModels, "Choose how it is priced."),
  rate: amount(1, "Give a price, such as 250.00."),
  /** The least and the most that a counted placement costs; absent for the others. */
  floor: amount(0, "Give the least that it costs, such as 50.00. It may be nothing.")
    .nullable()
    .default(null),
  cap: amount(100, "Give the most that it costs, at least 1.00.").nullable().default(null),
  leadDays: z
    .number("Give a number of days.")
    .int("Give whole days.")
    .min(6, "At least six days: the words have to be in five days before, so that you can read them.")
    .max(60, "At most 60 days ahead."),
  capacity: z
    .number("Give a number.")
    .int("Give a whole number.")
    .min(1, "At least one at a time.")
    .max(10, "At most ten at a time."),
};

type Offered = {
  kind: (typeof offerKinds)[number];
  model: (typeof priceModels)[number];
  rate: number;
  floor: number | null;
  cap: number | null;
};

/** A price that fits what is offered, and bounds where it is counted. */
function fits({ kind, model, rate, floor, cap }: Offered, ctx: z.core.$RefinementCtx) {
  const say = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message });
  if (!offerKindWords[kind].models.includes(model))
    say("model", `${offerKindWords[kind].label} is not priced this way. Choose another one.`);
  if (!isCounted(model)) {
    if (rate < 100) say("rate", "At least 1.00.");
    if (floor !== null || cap !== null) say("model", "Only what is counted has a floor and a cap.");
    return;
  }
  if (floor === null) say("floor", "Give the least that it costs. It may be nothing.");
  if (cap === null) say("cap", "Give the most that it costs.");
  if (floor !== null && cap !== null && floor > cap) say("cap", "The cap cannot be below the floor.");
  if (cap !== null && rate > cap) say("rate", "One alone would cost more than the cap.");
}

export const Create = z.strictObject(shape).superRefine(fits);
export type Create = Omit<z.infer<typeof Create>, "network">;

export const Change = z.strictObject({ ...shape, offerId }).superRefine(fits);
export type Change = Omit<z.infer<typeof Change>, "network">;

export const Pause = z.strictObject({ network, offerId });
export type Pause = { offerId: string };
