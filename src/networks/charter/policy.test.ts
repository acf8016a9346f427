import { expect, test } from "vitest";
import { noPartners } from "../partner-policy/schema";
import { compareCharters } from "./policy";

const first = {
  values: [
    { name: "Patience", meaning: "Things grow when they grow." },
    { name: "Soil", meaning: "Leave the ground better than it was." },
  ],
  rules: ["Be kind.", "No selling.", "Post what failed as well as what grew."],
  partners: noPartners,
  saleVote: "none" as const,
};

test("a charter is the same as itself, whatever the order of its lines", () => {
  expect(compareCharters(first, first)).toEqual([]);
  expect(
    compareCharters(first, { ...first, values: first.values.toReversed(), rules: first.rules.toReversed() }),
  ).toEqual([]);
});

test("a reworded rule is shown beside what it was, a new one alone, and a dropped one alone", () => {
  const second = {
    ...first,
    rules: [
      "Be kind.",
      "Post what failed as well as what flowered.",
      "Ask before you quote anybody outside.",
    ],
  };
  expect(compareCharters(first, second)).toEqual([
    {
      of: "rule",
      was: "Post what failed as well as what grew.",
      is: "Post what failed as well as what flowered.",
    },
    { of: "rule", was: null, is: "Ask before you quote anybody outside." },
    { of: "rule", was: "No selling.", is: null },
  ]);
});

test("a value that keeps its name and changes its meaning is a rewording", () => {
  const second = {
    ...first,
    values: [{ name: "Patience", meaning: "Things grow when they are ready." }, ...first.values.slice(1)],
  };
  expect(compareCharters(first, second)).toEqual([
    {
      of: "value",
      was: "Patience: Things grow when they grow.",
      is: "Patience: Things grow when they are ready.",
    },
  ]);
});
