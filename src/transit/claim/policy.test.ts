import { expect, test } from "vitest";
import { mayClaim } from "./policy";
import { grounds } from "./schema";

const at = new Date("2026-11-03T00:00:00Z");
const discarded = { "own-team": 0, repeated: 0, hasty: 0 };
const counted = {
  eligible: 9,
  reached: 9,
  seen: 5,
  opened: 2,
  followed: 1,
  followedEvents: 1,
  complaints: 0,
};
const kept = { stopped: false, measures: { ...counted, discarded }, runsAt: at, publishedAt: at };

test("a brand that got what was agreed hears so on every ground, and no figure of a small network", () => {
  for (const ground of grounds.filter((ground) => ground !== "shown")) {
    const answer = mayClaim(ground, kept);
    expect(answer, ground).toEqual(expect.any(String));
    expect(answer, ground).not.toMatch(/\b\d\b/);
  }
});

test("fewer than nine in ten who met it are a ground", () => {
  expect(mayClaim("reach", { ...kept, measures: { ...kept.measures, reached: 8 } })).toBe(true);
});
