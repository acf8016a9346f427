import { z } from "zod";
import { TheDeal } from "../deal/schema";

/** The things that go from one to the other, in the order in which they are handed over. */
export const itemKinds = [
  "ownership",
  "domain",
  "sender",
  "brand",
  "moderators",
  "charter",
  "memberships",
  "partners",
  "integrations",
  "channels",
  "content",
  "reports",
  "privacy",
  "finance",
  "sessions",
  "credentials",
  "beyond",
] as const;
export type ItemKind = (typeof itemKinds)[number];

const words = (few: string) =>
  z.string().trim().min(10, few).max(2_000, "Please keep it within 2,000 letters.");

const TheItem = TheDeal.extend({ item: z.string() });
export const Accept = TheItem;
export type Accept = z.infer<typeof Accept>;

export const Deliver = TheItem.extend({
  evidence: words("Say in a sentence what was handed over, and how the buyer can tell."),
  link: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z
      .url({ protocol: /^https$/, error: "Give an address that begins with https://." })
      .max(500)
      .optional(),
  ),
});
export type Deliver = z.infer<typeof Deliver>;

export const Reject = TheItem.extend({
  problem: words("Say in a sentence what is not as it was agreed."),
  remedy: words("Say in a sentence what would make it right."),
});
export type Reject = z.infer<typeof Reject>;
