import fc from "fast-check";
import { expect, test } from "vitest";
import {
  creativeByOf,
  decideByOf,
  deliveredShare,
  dueShare,
  keptOnCancel,
  keptOnStop,
  lastEndOf,
  lastRunOf,
  maySendBack,
  payByOf,
  reliabilityWords,
} from "./policy";

const runsAt = new Date("2027-05-20T00:00:00Z");
const day = 86_400_000;
const hour = 3_600_000;
/** So long before the run. */
const at = (milliseconds: number) => new Date(runsAt.getTime() - milliseconds);
const terms = { cancelFreeDays: 14, cancelHalfDays: 5 };

test.each([
  [14 * day + 1, 0],
  [14 * day, 5_000],
  [5 * day, 5_000],
  [5 * day - 1, 10_000],
  [0, 10_000],
])("a brand that cancels %i ms before the run leaves the owner %i of 10000", (left, kept) => {
  expect(keptOnCancel({ state: "scheduled", runsAt, terms }, at(left))).toBe(kept);
});

test.each(["reserved", "awaiting_payment"] as const)("what is %s costs nothing to cancel", (state) => {
  expect(keptOnCancel({ state, runsAt, terms }, at(day))).toBe(0);
});

test("the brand has at least a day for its words, and the owner at least twelve hours to read them", () => {
  const moment = fc.integer({ min: 0, max: 40 * day }).map(at);
  fc.assert(
    fc.property(moment, (now) => {
      if (now > payByOf(runsAt, now)) return; // too late to pay
      const by = creativeByOf(runsAt, now);
      expect(by.getTime() - now.getTime()).toBeGreaterThanOrEqual(day);
      expect(runsAt.getTime() - day - by.getTime()).toBeGreaterThanOrEqual(12 * hour);
    }),
  );
  fc.assert(
    fc.property(moment, (now) => {
      if (maySendBack(0, runsAt, now) !== true) return;
      expect(creativeByOf(runsAt, now).getTime() - now.getTime()).toBeGreaterThanOrEqual(day);
    }),
  );
});

test("words are due five days before the run, and sent back three times at most", () => {
  expect(creativeByOf(runsAt, at(20 * day))).toEqual(at(5 * day));
  expect(maySendBack(2, runsAt, at(10 * day))).toBe(true);
  expect(maySendBack(3, runsAt, at(10 * day))).toContain("three times");
  expect(maySendBack(0, runsAt, at(2 * day))).toContain("too little time");
});

test("48 hours to pay, seven days while a bank payment is on its way, and never into the last three days", () => {
  expect(payByOf(runsAt, at(20 * day))).toEqual(at(18 * day));
  expect(payByOf(runsAt, at(20 * day), true)).toEqual(at(13 * day));
  expect(payByOf(runsAt, at(4 * day))).toEqual(at(3 * day));
});

test("nothing is put off for longer than money may be held", () => {
  const paidAt = at(30 * day);
  const held = (until: Date) => (until.getTime() - paidAt.getTime()) / day;
  fc.assert(
    fc.property(fc.constantFrom(1, 3, 30), fc.integer({ min: 0, max: 60 * day }), (runDays, since) => {
      const ends = new Date(lastRunOf(runsAt, runDays).getTime() + runDays * day);
      expect(ends <= lastEndOf(runsAt)).toBe(true);
      expect(held(ends) + 1 + 7).toBeLessThan(75);
      expect(held(decideByOf(runsAt, new Date(runsAt.getTime() + since)))).toBeLessThan(75);
    }),
  );
});

const click = { model: "click" as const, rate: 120, floor: 5_000, price: 40_000 };

test.each([
  ["nobody", 0, 0, 1_250],
  ["nine people, whose number is nobody's business", 9, 300, 1_250],
  ["a hundred clicks", 40, 100, 3_000],
  ["more than the cap", 900, 900, 10_000],
])("by click: %s", (_, people, events, bps) => {
  expect(dueShare(click, { people, events })).toBe(bps);
});

test("what has one price costs it, whoever clicked", () => {
  const flat = { model: "flat" as const, rate: 25_000, floor: null, price: 25_000 };
  expect(dueShare(flat, { people: 0, events: 0 })).toBe(10_000);
});

test("a stop leaves the owner all, the part that ran, or nothing", () => {
  const run = {
    publishedAt: runsAt,
    endsAt: new Date(runsAt.getTime() + 3 * day),
    at: new Date(runsAt.getTime() + day),
  };
  expect(keptOnStop("brand-breach", run)).toBe(10_000);
  expect(keptOnStop("community-mismatch", run)).toBe(3_333);
  expect(keptOnStop("owner-error", run)).toBe(0);
});

test("nobody was kept from what nobody could meet", () => {
  expect(deliveredShare({ eligible: 0, reached: 0 })).toBe(10_000);
  expect(deliveredShare({ eligible: 200, reached: 150 })).toBe(7_500);
  expect(deliveredShare({ eligible: 10, reached: 12 })).toBe(10_000);
});

test("an owner is known by what she answered and what she kept", () => {
  const { answers, kept } = reliabilityWords({ answerRate: 92, runs: 11, strikes: 1 });
  expect([answers.value, kept.value]).toEqual(["92 % of proposals", "11 of 12 runs"]);
});

test("who has had no proposal and no run is not called unreliable", () => {
  const { answers, kept } = reliabilityWords({ answerRate: null, runs: 0, strikes: 0 });
  expect([answers.value, kept.value]).toEqual(["No proposals yet", "No runs yet"]);
});
