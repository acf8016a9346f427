import { expect, test } from "vitest";
import { consentOf, quorum, totalsAreTold, wilsonLow } from "./policy";

test.each([
  [3, 3],
  [8, 3],
  [9, 3],
  [12, 4],
  [25, 9],
  [40, 9],
  [60, 12],
  [100, 20],
  [150, 30],
  [300, 60],
])("of %i electors %i must vote", (electors, needed) => {
  expect(quorum(electors)).toBe(needed);
});

test.each([
  [3, 0],
  [4, 0],
  [5, 1],
  [6, 1],
  [8, 2],
  [9, 2],
  [10, 2],
  [12, 3],
  [15, 5],
  [18, 6],
  [20, 6],
  [25, 8],
  [30, 10],
  [50, 16],
])("with %i ballots, %i objections still pass and one more does not", (ballots, objections) => {
  const withObjections = (object: number) =>
    consentOf(ballots, { welcome: ballots - object, fine: 0, object });
  expect(withObjections(objections).passed).toBe(true);
  expect(withObjections(objections + 1).passed).toBe(false);
});

test.each([
  [40, 4, 3, 1, "No quorum: 8 of 9 ballots.", null],
  [40, 5, 3, 1, null, 0.6916],
  [12, 3, 1, 0, null, 0.7089],
  [12, 2, 1, 1, "Too few ballots to be sure.", 0.4325],
])("%i electors, %i welcome, %i fine, %i object", (electors, welcome, fine, object, why, low) => {
  const consent = consentOf(electors, { welcome, fine, object });
  expect(consent.why).toBe(why);
  expect(consent.passed).toBe(why === null);
  if (low !== null) expect(consent.low).toBeCloseTo(low, 4);
});

test("nobody's ballot can be read off a total", () => {
  expect([0, 4, 5, 50].map(totalsAreTold)).toEqual([false, false, true, true]);
});

test("nothing asked is nothing known", () => {
  expect(wilsonLow(0, 0, 1.96)).toBe(0);
});
