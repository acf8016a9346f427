import fc from "fast-check";
import { expect, test } from "vitest";
import { add, formatMoney, money, share, splitByLargestRemainder, subtract } from "./money";

const minor = fc.integer({ min: 0, max: 10 ** 12 });
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 })
  .filter((list) => list.some((weight) => weight > 0));

test("the parts of a split always sum to the whole, and each is within a cent of its share", () => {
  fc.assert(
    fc.property(minor, weights, (whole, weights) => {
      const parts = splitByLargestRemainder(money(whole, "eur"), weights);
      const sum = weights.reduce((a, b) => a + b, 0);
      expect(parts.reduce((total, part) => total + part.minor, 0)).toBe(whole);
      for (const [place, { minor }] of parts.entries()) {
        const exact = BigInt(whole) * BigInt(weights[place] as number);
        expect(BigInt(minor)).toBeGreaterThanOrEqual(exact / BigInt(sum));
        expect(BigInt(minor)).toBeLessThanOrEqual(exact / BigInt(sum) + 1n);
      }
    }),
  );
});

test("a share and what is left of it make the whole", () => {
  fc.assert(
    fc.property(minor, fc.integer({ min: 0, max: 10_000 }), (whole, bps) => {
      const all = money(whole, "gbp");
      const part = share(all, bps);
      expect(add(part, subtract(all, part))).toEqual(all);
    }),
  );
});

test.each([
  ["the largest remainder gets the cent", 100, [1, 1, 4], [17, 17, 66]],
  ["among equals the party named first gets it", 100, [1, 1, 1], [34, 33, 33]],
  ["one cent for two", 1, [1, 1], [1, 0]],
  ["who has no share gets nothing", 7, [0, 1], [0, 7]],
])("%s", (_, whole, weights, parts) => {
  expect(splitByLargestRemainder(money(whole, "usd"), weights).map((part) => part.minor)).toEqual(parts);
});

test("money of two currencies is never added up", () => {
  expect(() => add(money(1, "eur"), money(1, "usd"))).toThrow("eur and usd cannot be added up");
  expect(() => subtract(money(1, "gbp"), money(1, "usd"))).toThrow("gbp and usd cannot be added up");
});

test("there is no half a cent, and nothing to split in a debt", () => {
  expect(() => money(0.5, "eur")).toThrow("0.5 is not a whole number of minor units");
  expect(() => splitByLargestRemainder(money(-1, "eur"), [1])).toThrow("only something can be split");
  expect(() => splitByLargestRemainder(money(1, "eur"), [0, 0])).toThrow("only something can be split");
});

test.each([
  [50_000, "eur", "€500.00"],
  [123_456_789, "usd", "$1,234,567.89"],
  [5, "gbp", "£0.05"],
  [-2_750, "eur", "-€27.50"],
] as const)("%i %s is written %s", (minor, currency, words) => {
  expect(formatMoney(money(minor, currency))).toBe(words);
});
