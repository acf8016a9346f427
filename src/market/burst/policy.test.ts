import { expect, test } from "vitest";
import { burstsIn, isBurst, poissonTail, robustZ } from "./policy";

test.each([
  [7, 3, 0.0335],
  [14, 3, 3.4e-6],
  [4, 0.5, 0.00175],
])("%i where %f are usual has the chance %f", (x, mean, chance) => {
  expect(poissonTail(x, mean) / chance).toBeCloseTo(1, 1);
});

test("a week of 20 after weeks of about 4 lies far out, one of 6 does not", () => {
  const history = [4, 5, 3, 6, 5, 4, 5, 4];
  expect(robustZ(20, history)).toBeCloseTo(15.5, 1);
  expect(robustZ(6, history)).toBeCloseTo(1.5, 1);
});

test("14 where 3 are usual is more than chance explains, 7 is not", () => {
  const usual = [3, 3, 3, 3, 3, 3, 3, 3];
  expect(isBurst(14, usual)).toBe(true);
  expect(isBurst(6, usual)).toBe(false);
});

test("where nobody came for two months, three are no burst and five are", () => {
  const nobody = [0, 0, 0, 0, 0, 0, 0, 0];
  expect(isBurst(3, nobody)).toBe(false);
  expect(isBurst(5, nobody)).toBe(true);
});

test("the weeks of a flood are found, and those that cannot be compared are not judged", () => {
  expect(burstsIn([40, 3, 3, 3, 3, 3, 3, 3, 3, 30, 4])).toEqual([9]);
  expect(burstsIn([3, 3, 40])).toEqual([]);
});
