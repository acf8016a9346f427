import { z } from "zod";
import { categories } from "@/identity/compass/schema";
import { Day } from "../calendar/schema";
import { writers } from "../terms/schema";

const network = z.string().max(60);
const brand = z.string().max(60);
const proposalId = z.string().max(60);
const hash = z.string().length(64);
const words = (least: number, most: number, sentence: string) =>
  z.string().trim().min(least, sentence).max(most, `Please keep it within ${most} letters.`);

const wording = z.string().trim().max(600, "Please keep it within 600 letters.");
const https = z
  .url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: "Give an address that begins with https://",
  })
  .max(500);

/** Why a brand wants to be here, what it claims, and by what it can be held to it. */
export const Brief = z.strictObject({
  objective: words(20, 800, "Say in a sentence or two what you want here, and what members have of it."),
  link: https,
  claims: z
    .array(
      z.strictObject({
        claim: words(5, 200, "Say what you claim."),
        proof: words(5, 300, "Say where it can be checked: a study, a register, a page."),
      }),
    )
    .max(5, "At most five claims."),
});
export type Brief = z.infer<typeof Brief>;

/** A first draft of the words; what runs is handed in, and approved, later. */
export const Creative = z.strictObject({
  headline: words(5, 120, "Give it a headline of at least five letters."),
  body: words(20, 1_500, "Write at least a sentence."),
});
export type Creative = z.infer<typeof Creative>;

const wish = {
  offerId: z.string("Choose what you ask for.").min(1, "Choose what you ask for.").max(60),
  runsOn: Day,
  writtenBy: z.enum(writers, "Choose who writes it."),
  wording,
};

export const Quote = z.strictObject({ brand, network, ...wish });
export type Quote = Omit<z.infer<typeof Quote>, "brand">;

/** A draft may be unfinished: whatever was typed is kept, and judged when it is sent. */
export const Draft = z.strictObject({
  brand,
  network,
  data: z.record(z.string(), z.unknown()).refine((data) => JSON.stringify(data).length < 20_000, "Too long."),
});
export type Draft = Omit<z.infer<typeof Draft>, "brand">;

export const Saved = z.strictObject({ brand, network });
export type Saved = { network: string };

/** `hash` names the terms that the brand was shown, so that nobody proposes at a price she has not read. */
export const Submit = z.strictObject({
  brand,
  network,
  ...wish,
  category: z.enum(categories, "Choose what it is about."),
  ...Brief.shape,
  ...Creative.shape,
  hash,
});
export type Submit = Omit<z.infer<typeof Submit>, "brand">;

const changed = {
  proposalId,
  /** Of the terms that are answered. */
  hash,
  runsOn: Day,
  writtenBy: z.enum(writers),
  wording,
  rate: z.number("Give a price.").int().min(1, "Give a price.").max(100_000_000),
  floor: z.number("Give the least.").int().min(0).max(100_000_000).nullable(),
  cap: z.number("Give the most.").int().min(100).max(100_000_000).nullable(),
  note: words(0, 600, ""),
};
export const Counter = z.strictObject({ network, ...changed });
export const Reply = z.strictObject({ brand, ...changed });
export type Counter = Omit<z.infer<typeof Counter>, "network">;

export const Accept = z.strictObject({ network, proposalId, hash });
export const Agree = z.strictObject({ brand, proposalId, hash });
export type Accept = Omit<z.infer<typeof Accept>, "network">;

export const declineReasons = ["fit", "timing", "price", "values", "other"] as const;
export const declineWords: Record<(typeof declineReasons)[number], string> = {
  fit: "It does not fit what we do here",
  timing: "The time is wrong",
  price: "The price is wrong",
  values: "It goes against what we hold to",
  other: "Something else",
};
export const Decline = z.strictObject({
  network,
  proposalId,
  because: z.enum(declineReasons, "Choose a reason."),
  reason: words(10, 600, "Say a sentence to the brand. It learns from it what would have been right."),
});
export type Decline = Omit<z.infer<typeof Decline>, "network">;

/** Which proposals of a list: those that wait for this side, those that somebody still has to answer, or those that are over. */
export const shows = { all: "All", turn: "Your turn", open: "Undecided", over: "Over" } as const;
export const Filter = z.strictObject({
  q: z.string().trim().max(80).default(""),
  show: z.enum(Object.keys(shows) as (keyof typeof shows)[]).default("all"),
});
export type Filter = z.infer<typeof Filter>;

export const Received = z.strictObject({ network, ...Filter.shape });
export const Sent = z.strictObject({ brand, ...Filter.shape });

export const OfNetwork = z.strictObject({ network, proposalId });
export const OfBrand = z.strictObject({ brand, proposalId });
export type TheProposal = { proposalId: string };
