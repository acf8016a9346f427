import { expect, test } from "vitest";
import { readFilter } from "./read-filter";

const shows = { all: "All", open: "Open" };

test("an address narrows a list by words and by where its things stand", () => {
  expect(readFilter({ q: " saw ", show: "open" }, shows)).toMatchObject({
    q: "saw",
    show: "open",
    narrow: true,
  });
  expect(readFilter({}, shows)).toMatchObject({ q: "", show: "all", narrow: false });
});

test("what an address spells wrongly, or says twice, is left out", () => {
  const { q, show, narrow } = readFilter({ q: ["a", "b"], show: "gone" }, shows);
  expect({ q, show, narrow }).toEqual({ q: "", show: "all", narrow: false });
  expect(readFilter({ q: "x".repeat(200) }, shows).q).toHaveLength(80);
});
