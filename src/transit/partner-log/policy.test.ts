import { expect, test } from "vitest";
import { money } from "@/platform/money";
import { decidedWords, outcomeWords, priceBand, saidWords } from "./policy";

test.each([
  [0, "less than €100"],
  [9_999, "less than €100"],
  [10_000, "€100 to €250"],
  [52_500, "€500 to €1,000"],
  [500_000, "€5,000 or more"],
])("%i cents are told as %s", (minor, band) => {
  expect(priceBand(money(minor, "eur"))).toBe(band);
});

test("ballots are counted from five up, and never one steward's", () => {
  expect(decidedWords("panel", { yes: 3, no: 1 })).toBe("Members drawn by lot said yes");
  expect(decidedWords("panel", { yes: 4, no: 1 })).toBe("Members drawn by lot said yes, 4 of 5");
  expect(decidedWords("steward", { yes: 9, no: 0 })).toBe("A steward without a share said yes");
});

test("what members said is told from ten viewers up, and objections from five up", () => {
  expect(saidWords({ viewers: 9, complaints: 0 })).toBeNull();
  expect(saidWords({ viewers: 10, complaints: 0 })).toBe("10 members saw it, nobody objected");
  expect(saidWords({ viewers: 40, complaints: 4 })).toBe("40 members saw it, fewer than 5 objected");
  expect(saidWords({ viewers: 90, complaints: 5 })).toBe("90 members saw it, 5 objected");
});

test("a run that was stopped says why, whatever became of its money", () => {
  expect(outcomeWords("settled", "community-mismatch")).toBe("Stopped: it did not fit here");
  expect(outcomeWords("settled", null)).toBe("Has run");
  expect(outcomeWords("paused", null)).toBe("Paused while a steward looks at it");
});
