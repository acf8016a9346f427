import { expect, test } from "vitest";
import { growTrellis } from "./trellis-growth";

const names = [
  "Night Gardeners",
  "night gardeners",
  "Tuesday Kiln",
  "Fern & Co.",
  "",
  "夜の庭",
  ..."abcdefghij",
];

test("a network keeps its trellis, and no two are alike", () => {
  const drawn = names.map((name) => JSON.stringify(growTrellis(name)));
  expect(drawn).toEqual(names.map((name) => JSON.stringify(growTrellis(name))));
  expect(new Set(drawn).size).toBe(names.length);
});

test.each(names)("the trellis of %j is drawn, light, and holds nothing but a path", (name) => {
  const { laths, vines, leaves, blooms } = growTrellis(name);
  const paths = [...laths, vines, ...leaves, blooms];
  for (const path of paths) expect(path).toMatch(/^[MLQ0-9 -]*$/);
  for (const lath of laths) expect(lath.length).toBeGreaterThan(100);
  expect(vines.length).toBeGreaterThan(60);
  expect(paths.join("").length).toBeLessThan(14_000);
});
