import { expect, test } from "vitest";
import { seeded } from "./seed";

const thrown = (word: string, times: number) => {
  const dice = seeded(word);
  return Array.from({ length: times }, dice.next);
};

test("the same word falls the same way, another word does not", () => {
  expect(thrown("kiln", 20)).toEqual(thrown("kiln", 20));
  expect(thrown("kiln", 20)).not.toEqual(thrown("kilm", 20));
});

test("the dice are fair enough to spread a town with", () => {
  const all = thrown("fair", 10_000);
  expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...all)).toBeLessThan(1);
  for (let tenth = 0; tenth < 10; tenth++) {
    const here = all.filter((one) => Math.floor(one * 10) === tenth).length;
    expect(here, `${tenth}/10`).toBeGreaterThan(850);
    expect(here, `${tenth}/10`).toBeLessThan(1150);
  }
});

test("shuffling keeps everything", () => {
  const list = Array.from({ length: 50 }, (_, at) => at);
  const shuffled = seeded("cards").shuffle(list);
  expect(shuffled).not.toEqual(list);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(list);
});
