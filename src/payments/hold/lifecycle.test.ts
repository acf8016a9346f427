import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { holdLife, holdStates } from "./lifecycle";

test.each(holdStates)("a hold that is %s moves on by itself, or is over", (state) => {
  const leaves = timersOf(holdLife, state).length > 0;
  expect([leaves, isFinal(holdLife, state)].filter(Boolean)).toHaveLength(1);
});

test("only a verified payment brings money in", () => {
  for (const by of ["system", "brand", "owner", "operator"])
    expect(can(holdLife, "fund", "requested", by)).toBe(false);
  expect(can(holdLife, "fund", "requested", "provider")).toBe(true);
});

test("what is on its way is not paid, and cannot be released", () => {
  expect(can(holdLife, "release", "processing", "system")).toBe(false);
});
