import { z } from "zod";
import { published } from "../template/schema";

const words = (most: number) => published(5, most, "Please write at least a few words here.");
const title = (missing: string) => published(2, 80, missing);

/** The parts of a landing page. What a part can say by itself (the charter, the places left) it reads from the network. */
export const Block = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("hero"),
    headline: published(3, 90, "The headline is the first thing that anybody reads: give it a few words."),
    line: words(280),
    action: published(2, 40, "Say on the button what happens."),
  }),
  z.strictObject({ kind: z.literal("purpose"), text: words(1_200) }),
  z.strictObject({ kind: z.literal("who-runs-it"), text: published(0, 600, "") }),
  z.strictObject({ kind: z.literal("charter") }),
  z.strictObject({
    kind: z.literal("what-happens"),
    items: z
      .array(z.strictObject({ title: title("Give this a title."), text: words(400) }))
      .min(1, "Name at least one thing that happens.")
      .max(6, "At most six: the rest is found inside."),
  }),
  z.strictObject({ kind: z.literal("places-left") }),
  z.strictObject({
    kind: z.literal("voices"),
    voices: z
      .array(z.strictObject({ name: title("Say who said it."), text: words(400) }))
      .min(1, "Let at least one member speak.")
      .max(6, "At most six voices."),
  }),
  z.strictObject({ kind: z.literal("partner-policy"), text: published(0, 800, "") }),
  z.strictObject({ kind: z.literal("data-promise"), text: words(800) }),
  z.strictObject({
    kind: z.literal("questions"),
    items: z
      .array(
        z.strictObject({
          question: published(5, 160, "Write the question that people ask."),
          answer: words(800),
        }),
      )
      .min(1, "Answer at least one question.")
      .max(12, "At most twelve questions."),
  }),
]);
export type Block = z.infer<typeof Block>;
export type BlockKind = Block["kind"];
export type BlockOf<K extends BlockKind> = Extract<Block, { kind: K }>;

export const Blocks = z
  .array(Block)
  .min(1, "A landing page begins with its headline.")
  .refine((blocks) => blocks[0]?.kind === "hero", "A landing page begins with its headline.")
  .refine(
    (blocks) => new Set(blocks.map(({ kind }) => kind)).size === blocks.length,
    "Each part stands on the page once.",
  );

export const ArrangeLanding = z.strictObject({
  network: z.string(),
  blocks: Blocks,
  /** When the page that was opened for writing was last saved; null when it never was. */
  seen: z.iso.datetime().nullable(),
});
export type ArrangeLanding = Omit<z.infer<typeof ArrangeLanding>, "network">;
