import { expect, test } from "vitest";
import { changedFrom, mergeDraft } from "./use-draft";

const empty = { name: "", tags: [] as string[], open: false };

test("what was typed comes back", () => {
  expect(mergeDraft(empty, JSON.stringify({ name: "Night Gardeners", tags: ["moths"] }))).toEqual({
    name: "Night Gardeners",
    tags: ["moths"],
    open: false,
  });
});

test("fields that the form no longer has, or has in another shape, stay away", () => {
  expect(mergeDraft(empty, JSON.stringify({ colour: "green", name: 7, tags: "moths" }))).toEqual(empty);
});

test("a torn draft is left alone", () => {
  expect(mergeDraft(empty, '{"name":"Nig')).toBe(empty);
  expect(mergeDraft(empty, null)).toBe(empty);
  expect(mergeDraft(empty, "null")).toBe(empty);
});

test("what was typed before the script came is told from what the form began with", () => {
  expect(changedFrom(empty, { ...empty, name: "Moths" })).toEqual({ name: "Moths" });
  expect(changedFrom(empty, { ...empty })).toEqual({});
});
