import { expect, test } from "vitest";
import { emailOf, idOf } from "./addresses";

test.each([
  ["Inês Carvalho", "ines.carvalho@kiln.example"],
  ["Jürgen van den Berg", "jurgen.van-den-berg@kiln.example"],
  ["Łukasz Ørsted-Yılmaz", "lukasz.orsted-yilmaz@kiln.example"],
  ["Sam K.", "sam.k@kiln.example"],
  ["Gwilym", "gwilym@kiln.example"],
  ["Siobhán O'Dea", "siobhan.odea@kiln.example"],
])("%s is reached at %s", (name, address) => {
  expect(emailOf(name, "kiln")).toBe(address);
});

test("what is told the same has the same id, and a post is no thread", () => {
  expect(idOf("post", "kiln", "Load 45", 2)).toMatch(/^pst_[0-9a-f]{20}$/);
  expect(idOf("post", "kiln", "Load 45", 2)).toBe(idOf("post", "kiln", "Load 45", 2));
  expect(idOf("post", "kiln", "Load 45", 2).slice(4)).not.toBe(idOf("thread", "kiln", "Load 45", 2).slice(4));
});
