import { expect, test } from "vitest";
import { wilsonLow } from "../consent/policy";
import { mustPause } from "./policy";

test.each([
  [20, 2, true],
  [20, 1, false],
  [40, 2, false],
  [100, 3, true],
  [400, 3, false],
])("%i saw it and %i complain: paused %s", (viewers, complaints, paused) => {
  expect(mustPause(viewers, complaints)).toBe(paused);
});

test("three of a hundred surely is more than one in two hundred; three of four hundred is not", () => {
  expect(100 * wilsonLow(3, 100, 1.96)).toBeCloseTo(1.025, 2);
  expect(100 * wilsonLow(3, 400, 1.96)).toBeCloseTo(0.255, 3);
});

test("one voice alone never stops an item, and nobody's silence does", () => {
  expect(mustPause(1, 1)).toBe(false);
  expect(mustPause(0, 0)).toBe(false);
});
