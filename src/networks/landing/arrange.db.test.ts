import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { openDoor } from "../network/reads";
import { arrangeLanding } from "./arrange";
import { getLanding } from "./reads";
import { type Block, Blocks } from "./schema";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});
const hero = {
  kind: "hero",
  headline: "After dark",
  line: "A garden is another place at night.",
  action: "Ask",
} as const;
const charter = { kind: "charter" } as const;
const voices: Block = { kind: "voices", voices: [{ name: "Bram", text: "I have never met so many slugs." }] };

test("Ada writes the page and moves its parts, and visitors see it in that order", async () => {
  const { seen } = await getLanding(c.asAda);
  expect(seen, "nobody has saved it yet").toBeNull();
  const saved = await arrangeLanding(c.asAda, { blocks: [hero, voices, charter], seen });
  await arrangeLanding(c.asAda, { blocks: [hero, charter, voices], seen: saved.seen.toISOString() });
  expect((await openDoor(c.asVisitor, "night-gardeners")).blocks).toEqual([hero, charter, voices]);
});

test("Fay, who opened the page before Ada saved it, does not write over her", async () => {
  const { seen } = await getLanding(c.asFay);
  await arrangeLanding(c.asAda, { blocks: [hero, charter], seen });
  const no = "Somebody else saved this page while you were writing.";
  await expect(arrangeLanding(c.asFay, { blocks: [hero], seen })).rejects.toThrow(no);
  await expect(arrangeLanding(c.asFay, { blocks: [hero], seen: null })).rejects.toThrow(no);
  expect((await getLanding(c.asFay)).blocks).toEqual([hero, charter]);
});

test("members do not arrange the landing page", async () => {
  await expect(arrangeLanding(c.asBram, { blocks: [hero], seen: null })).rejects.toThrow(
    "Only stewards may do this.",
  );
});

test.each([
  ["no headline first", [charter, hero], "A landing page begins with its headline."],
  ["nothing at all", [], "A landing page begins with its headline."],
  ["a part twice", [hero, charter, charter], "Each part stands on the page once."],
  ["a placeholder", [{ ...hero, headline: "Welcome to [[town]]" }], "Placeholder text cannot be published."],
  ["markup where there is none", [{ ...hero, html: "<b>" }], 'Unrecognized key: "html"'],
  ["an unknown part", [hero, { kind: "script" }], "Invalid discriminator value"],
])("a page with %s is refused", (_, blocks, sentence) => {
  expect(
    Blocks.safeParse(blocks)
      .error?.issues.map(({ message }) => message)
      .join(),
  ).toContain(sentence);
});
