import { expect, test } from "vitest";
import { dueOf, type Life, timersOf } from "./life";

const runLife = {
  ask: { from: ["drafted"], to: "asked", by: ["person"] },
  forget: { from: ["asked"], to: "forgotten", by: ["system"], after: { days: 2 } },
  miss: { from: ["asked"], to: "missed", by: ["system"], after: { until: "runsAt", hours: -24 } },
} as const satisfies Life;

const asked = new Date("2026-03-01T10:00:00Z");

test("a timer may count from entering a state, or back from a date of the row", () => {
  expect(timersOf(runLife, "asked")).toEqual([
    { move: "forget", seconds: 172_800, until: undefined },
    { move: "miss", seconds: -86_400, until: "runsAt" },
  ]);
});

test.each([
  ["2026-03-03T10:00:00Z", "miss", "2026-03-02T10:00:00Z"],
  ["2026-03-30T10:00:00Z", "forget", "2026-03-03T10:00:00Z"],
])("with a run at %s it is first due to %s", (runsAt, move, at) => {
  expect(dueOf(runLife, "asked", asked, { runsAt: new Date(runsAt) })).toEqual({ move, at: new Date(at) });
});

test("where nothing happens by itself nothing is due", () => {
  expect(dueOf(runLife, "drafted", asked)).toBeNull();
});

test("a row without the date that a timer counts from is a bug", () => {
  expect(() => dueOf(runLife, "asked", asked, { runsAt: null })).toThrow("a timer waits for runsAt");
});
