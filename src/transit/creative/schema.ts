import { z } from "zod";

const brand = z.string().max(60);
const network = z.string().max(60);
const placementId = z.string().max(60);
const words = (least: number, most: number, sentence: string) =>
  z.string().trim().min(least, sentence).max(most, `Please keep it within ${most} letters.`);

const Picture = z.strictObject({
  file: z.string().max(60),
  alt: words(3, 200, "Say in a few words what is to be seen, for whoever cannot see it."),
});

/** Midnight and whole minutes after it, UTC, on the day of the run, whichever day that comes to be. */
const Gathering = z.strictObject({
  kind: z.literal("event"),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give the time at which it begins, such as 18:30."),
  minutes: z.number("Say how long it lasts.").int().min(15, "Give it at least 15 minutes.").max(1_440),
  where: words(3, 200, "Say where: a place, a room, or an address on the net."),
});
/** Without a code the link alone is the perk. */
const Perk = z.strictObject({
  kind: z.literal("perk"),
  code: z.string().trim().max(40, "Please keep it within 40 letters."),
});
export const Gesture = z.discriminatedUnion("kind", [Gathering, Perk]);
export type Gesture = z.infer<typeof Gesture>;

/** What runs, word for word. Its hash is what the owner approves, and what runs carries the same. */
export const Creative = z.strictObject({
  title: words(5, 120, "Give it a title of at least five letters."),
  body: words(20, 1_500, "Write at least a sentence."),
  link: z.strictObject({
    text: words(3, 60, "Say in a few words where the link leads."),
    href: z
      .url({
        protocol: /^https$/,
        hostname: z.regexes.domain,
        error: "Give an address that begins with https://",
      })
      .max(500),
  }),
  claims: z
    .array(
      z.strictObject({
        claim: words(5, 200, "Say what you claim."),
        proof: words(5, 300, "Say where it can be checked: a study, a register, a page."),
      }),
    )
    .max(5, "At most five claims."),
  picture: Picture.nullable().default(null),
  /** What members can do with it besides following its link. */
  gesture: Gesture.nullable().default(null),
});
export type Creative = z.infer<typeof Creative>;

/** As it is hashed: the picture by its bytes, so that approving it approves nothing else. */
export const Sealed = Creative.extend({
  picture: Picture.extend({ print: z.string().length(64) })
    .nullable()
    .default(null),
});
export type Sealed = z.infer<typeof Sealed>;

export const Submit = z.strictObject({ brand, placementId, creative: Creative });
export type Submit = Omit<z.infer<typeof Submit>, "brand">;

const hash = z.string().length(64);
const reason = words(10, 600, "Say in a sentence what is to be different.");

export const SendBack = z.strictObject({
  network,
  placementId,
  hash,
  /** The rule that it goes against, in its own words: from the charter, the terms, or the label's. */
  rule: words(3, 300, "Choose the rule that it goes against."),
  reason,
});
export type SendBack = Omit<z.infer<typeof SendBack>, "network">;

export const Approve = z.strictObject({ network, placementId, hash });
export type Approve = Omit<z.infer<typeof Approve>, "network">;

export const Refuse = z.strictObject({ network, placementId, hash, reason });
export type Refuse = Omit<z.infer<typeof Refuse>, "network">;
