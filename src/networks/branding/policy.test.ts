import { expect, test } from "vitest";
import { contrastOf, isReadable, paletteOf, readable } from "./policy";

test.each([
  ["#000000", "#ffffff", 21],
  ["#777777", "#ffffff", 4.48],
  ["#767676", "#ffffff", 4.54],
  ["#ff0000", "#ffffff", 4],
  ["#0000ff", "#ffffff", 8.59],
])("%s on %s has the contrast that WCAG gives it", (one, other, known) => {
  expect(contrastOf(one, other)).toBeCloseTo(known, 2);
  expect(contrastOf(other, one)).toBeCloseTo(known, 2);
});

test("a colour that reads is left exactly as the owner gave it", () => {
  expect(isReadable("#2f6b3c")).toBe(true);
  expect(readable("#2f6b3c")).toBe("#2f6b3c");
});

test("a pale yellow is refused with its number and mended with the nearest that reads", () => {
  expect(isReadable("#ffe600")).toBe(
    "Words in this colour reach a contrast of 1.1 to 1 on our paper; they need 4.5 to be read.",
  );
  const mended = readable("#ffe600");
  const has = contrastOf(mended, "#f3efe4");
  expect(has).toBeGreaterThanOrEqual(4.5);
  expect(has, "no darker than it must be").toBeLessThan(4.65);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(mended.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  expect(blue, "still a yellow").toBeLessThan(Math.min(red, green) / 2);
});

test("whatever colour is chosen, its words and the words upon it can be read by day and by night", () => {
  const steps = ["00", "33", "66", "99", "cc", "ff"];
  for (const r of steps)
    for (const g of steps)
      for (const b of steps) {
        const { day, night } = paletteOf(`#${r}${g}${b}`);
        for (const ground of ["#fbf9f3", "#fffefb", "#f3efe4"])
          expect(contrastOf(day.brand, ground), `${day.brand} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        for (const ground of ["#15170f", "#1d1f17", "#26291f"])
          expect(contrastOf(night.brand, ground), `${night.brand} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        for (const { brand, ink } of [day, night])
          expect(contrastOf(brand, ink), `${ink} on ${brand}`).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(day.soft, "#201e17")).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(night.soft, "#efeadb")).toBeGreaterThanOrEqual(4.5);
      }
});
