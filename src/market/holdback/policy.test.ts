import { expect, test } from "vitest";
import { sellerShareOf } from "./policy";

test.each([
  // retained, baseline, seller's share in hundredths of a percent
  [100, 100, 10_000],
  [95, 100, 10_000],
  [90, 100, 10_000],
  [89, 100, 9_667],
  [80, 100, 6_667],
  [75, 100, 5_000],
  [3, 4, 5_000],
  [61, 100, 333],
  [60, 100, 0],
  [10, 100, 0],
  [0, 100, 0],
  [0, 1, 0],
  [1, 1, 10_000],
  [0, 0, 10_000],
  [1_125, 1_500, 5_000],
  [1_349, 1_500, 9_978],
])("of %i who stayed out of %i the seller gets %i", (retained, baseline, share) => {
  expect(sellerShareOf({ retained, baseline })).toBe(share);
});
