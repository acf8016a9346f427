import { expect, test } from "vitest";
import { initialsOf } from "./avatar";

test.each([
  ["Ada Okafor", "AO"],
  ["ada", "A"],
  ["Đỗ Thị Mai", "ĐM"],
  ["Fern & Co.", "FC"],
  ["  ", "·"],
  ["jean-luc.p", "JP"],
])("%s is known by %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
