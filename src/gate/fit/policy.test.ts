import { describe, expect, test } from "vitest";
import type { Category, ValueKey } from "@/identity/compass/schema";
import { mostByOwnWord } from "@/networks/partner-policy/policy";
import { compassOf, type Held, scoreFit } from "./policy";

const network = {
  values: ["benevolence", "universalism", "self-direction"] as ValueKey[],
  redLines: { categories: ["gambling"] as Category[], practices: [] },
};
const proven = (value: ValueKey): Held => ({ value, evidence: "verified" });
const said = (value: ValueKey): Held => ({ value, evidence: "declared" });
const fitOf = (held: Held[], categories: Category[] = []) =>
  scoreFit(network, { held, categories, practices: [] });

describe("a network of care for one another, for everyone, and of independence", () => {
  test.each([
    ["one proven and one said", [proven("benevolence"), said("universalism")], 0.7, 0.9899, 78.7],
    ["achievement and influence", [proven("achievement"), proven("power")], 0, 0.0101, 0.3],
    [
      "all three proven",
      [proven("benevolence"), proven("universalism"), proven("self-direction")],
      1,
      1,
      100,
    ],
    [
      "independence and adventure, both said",
      [said("self-direction"), said("stimulation")],
      0.1,
      0.7464,
      29.39,
    ],
  ])("a brand of %s", (_, held, overlap, direction, fit) => {
    const score = fitOf(held);
    expect(score.overlap).toBeCloseTo(overlap, 4);
    expect(score.direction).toBeCloseTo(direction, 4);
    expect(score.fit).toBeCloseTo(fit, 2);
    expect(score.blocked).toBe(false);
  });

  test("a red line blocks whatever the score", () => {
    const score = fitOf([proven("benevolence")], ["gambling"]);
    expect(score.blocked).toBe(true);
    expect(score.sentences[0]).toBe("It crosses a red line of this network: Gambling.");
  });

  test("a practice is a red line as much as a category", () => {
    const strict = { ...network, redLines: { categories: [], practices: ["sells-data" as const] } };
    const score = scoreFit(strict, { held: [], categories: [], practices: ["sells-data"] });
    expect(score.blocked).toBe(true);
    expect(score.sentences[0]).toContain("Sells personal data");
  });
});

test.each<[ValueKey[], number, number | null]>([
  [["benevolence"], 1, 288],
  [["universalism", "benevolence", "self-direction"], 0.9098, 317.82],
  [["achievement", "power"], 0.9566, 119.82],
  [["benevolence", "power"], 0.4427, null],
])("the compass of %s", (ranked, length, angle) => {
  const compass = compassOf(ranked);
  expect(compass.length).toBeCloseTo(length, 4);
  if (angle !== null) expect(compass.angle).toBeCloseTo(angle, 2);
});

test("opposites point nowhere in particular, which counts as half", () => {
  const opposites = { ...network, values: ["self-direction", "security"] as ValueKey[] };
  expect(compassOf(["self-direction", "security"]).length).toBeCloseTo(1 / 3, 4);
  expect(compassOf([]).length).toBe(0);
  expect(scoreFit(opposites, { held: [], categories: [], practices: [] }).direction).toBe(0.5);
});

test("the sentences say what is shared and on whose word, or that nothing is", () => {
  expect(fitOf([proven("benevolence"), said("universalism")]).sentences).toEqual([
    "It holds the first of the network's values, Care for one another, and others vouch for it.",
    "It holds the second of the network's values, Care for everyone and for nature, by its own word.",
    "On the whole it wants what the network wants.",
  ]);
  expect(fitOf([said("achievement"), said("power")]).sentences).toEqual([
    "It names none of the values that this network puts first.",
    "On the whole it wants the opposite of what the network wants.",
  ]);
});

test("the charter's form warns of what no brand can reach by its own word", () => {
  expect(Math.round(fitOf(network.values.map(said)).fit)).toBe(mostByOwnWord);
});
