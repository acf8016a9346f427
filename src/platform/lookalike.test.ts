import { expect, test } from "vitest";
import { hasUnseen, isNear, mixesScripts, skeletonsOf, spelling, withoutMarks } from "./lookalike";

const alike = (one: string, other: string) =>
  skeletonsOf(one).some((skeleton) => skeletonsOf(other).includes(skeleton));

test.each([
  ["paypaI", "paypal"],
  ["раураl", "PayPal"],
  ["ＰａｙＰａｌ", "PayPal"],
  ["Fern & Co", "fern and co."],
  ["Fеrn & Cо.", "Fern & Co."],
  ["INTEL", "Intel"],
  ["Rnillstone", "Millstone"],
  ["𝓕𝓮𝓻𝓷", "Fern"],
  ["N1ght Gardeners", "Nlght Gardeners"],
  ["Fern\u{200B}&Co", "Fern & Co"],
])("%s looks like %s", (one, other) => {
  expect(alike(one, other)).toBe(true);
});

test.each([
  ["Fern & Co.", "Moss & Co."],
  ["Fern", "Ferns"],
  ["Café", "Cafe"],
  ["Slow Miles", "Slow Smiles"],
])("%s does not look like %s", (one, other) => {
  expect(alike(one, other)).toBe(false);
});

test.each(["Fe\u{200B}rn", "Fern\u{202E}nreF", "Fern\u{00AD}", "Fern\u{0007}", "\u{3164}"])(
  "what nobody sees in %j is found",
  (name) => {
    expect(hasUnseen(name)).toBe(true);
  },
);

test.each(["Fern & Co.", "👩‍🌾 Growers ❤️", "می‌خواهم", "Ñandú", "東京の本"])("%s hides nothing", (name) => {
  expect(hasUnseen(name)).toBe(false);
});

test("a word of two scripts is mixed, two words of one each are not", () => {
  expect(["pаypal", "Fеrn & Co."].map(mixesScripts)).toEqual([true, true]);
  expect(["Кафе Berlin", "Πάντα Rei", "東京Books", "Čaj"].map(mixesScripts)).toEqual(Array(4).fill(false));
});

test("near is one letter away, and short words have no near ones", () => {
  expect(isNear("paypal", "paypall")).toBe(true);
  expect(isNear("paypal", "papyal")).toBe(true);
  expect(isNear("paypal", "peypal")).toBe(true);
  expect(isNear("paypal", "paypals2")).toBe(false);
  expect(isNear("fern", "tern")).toBe(false);
  expect(withoutMarks("férn")).toBe("fern");
  expect(spelling("Pay Pal!")).toBe("paypal");
});
