import { expect, test } from "vitest";
import { parseAmount } from "@/platform/money";
import { offerKinds, offerKindWords, priceOf, runDaysOf } from "./policy";

test("what is counted is paid up to its cap, so the cap is set aside", () => {
  expect(priceOf({ model: "click", rate: 150, floor: 5_000, cap: 40_000 })).toBe(40_000);
  expect(priceOf({ model: "flat", rate: 15_000, floor: null, cap: null })).toBe(15_000);
});

test("a month takes thirty days, whatever it fills them with", () => {
  expect(runDaysOf({ kind: "digest-slot", model: "month" })).toBe(30);
  expect(runDaysOf({ kind: "digest-slot", model: "flat" })).toBe(1);
});

test.each(offerKinds)("%s has a price model to choose", (kind) => {
  expect(offerKindWords[kind].models.length).toBeGreaterThan(0);
});

test.each([
  ["12.50", 1_250],
  ["12,5", 1_250],
  ["0.05", 5],
  ["500", 50_000],
  ["-3", null],
  ["1e3", null],
  ["12.345", null],
  ["", null],
])("“%s” is %s", (typed, minor) => {
  expect(parseAmount(typed)).toBe(minor);
});
