import { z } from "zod";
import { Categories, Practices, RankedValues } from "@/identity/compass/schema";

/**
 * How much of the members' attention partners may take. The platform's caps are the loosest there are;
 * a network tightens them and never loosens them. One item a member a day holds everywhere.
 */
export const ceilings = {
  memberWeek: { loosest: 3, tightest: 1 },
  networkWeek: { loosest: 2, tightest: 1 },
  shareOfItems: { loosest: 10, tightest: 1 },
  brandMonth: { loosest: 4, tightest: 1 },
  campaign: { loosest: 10, tightest: 1 },
  restDays: { loosest: 14, tightest: 180 },
  firstDays: { loosest: 7, tightest: 60 },
} as const;
export type Caps = Record<keyof typeof ceilings, number>;

export const platformCaps: Caps = {
  memberWeek: 3,
  networkWeek: 2,
  shareOfItems: 10,
  brandMonth: 4,
  campaign: 10,
  restDays: 14,
  firstDays: 7,
};

const within = (name: keyof typeof ceilings) => {
  const { loosest, tightest } = ceilings[name];
  const [least, most] = [Math.min(loosest, tightest), Math.max(loosest, tightest)];
  const sentence = `Give a whole number from ${least} to ${most}: a network may be stricter than Trellis, never looser.`;
  return z.number(sentence).int(sentence).min(least, sentence).max(most, sentence);
};

export const Decides = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("rules") }),
  z.strictObject({ by: z.literal("steward") }),
  z
    .strictObject({
      by: z.literal("stewards"),
      k: z.number("Say how many must say yes.").int().min(1).max(7),
      n: z.number("Say how many are asked.").int().min(2, "Ask at least two stewards.").max(7),
    })
    .refine(({ k, n }) => k <= n, "No more can say yes than are asked."),
  z.strictObject({ by: z.literal("panel") }),
]);
export type Decides = z.infer<typeof Decides>;

/** Days of the week from 1, Monday, to 7, Sunday. */
export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

export const PartnerPolicy = z
  .strictObject({
    welcome: z.boolean(),
    values: RankedValues.max(5, "At most five values: what matters less does not decide."),
    redLines: z.strictObject({ categories: Categories, practices: Practices }),
    decides: Decides,
    fitThreshold: z
      .number("Give a number from 30 to 80.")
      .int("Give a whole number from 30 to 80.")
      .min(30, "Give a number from 30 to 80.")
      .max(80, "Give a number from 30 to 80."),
    caps: z.strictObject({
      memberWeek: within("memberWeek"),
      networkWeek: within("networkWeek"),
      shareOfItems: within("shareOfItems"),
      brandMonth: within("brandMonth"),
      campaign: within("campaign"),
      restDays: within("restDays"),
      firstDays: within("firstDays"),
    }),
    quietDays: z.array(z.int().min(1).max(7)).max(6, "Leave at least one day on which a partner may speak."),
  })
  .refine(({ welcome, values }) => !welcome || values.length >= 3, {
    path: ["values"],
    message: "Name at least three values, the most important first: they are what a partner is measured by.",
  });
export type PartnerPolicy = z.infer<typeof PartnerPolicy>;

/** What every network begins with: no partners. */
export const noPartners: PartnerPolicy = {
  welcome: false,
  values: [],
  redLines: { categories: [], practices: [] },
  decides: { by: "panel" },
  fitThreshold: 50,
  caps: platformCaps,
  quietDays: [],
};
