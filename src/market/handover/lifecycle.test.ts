import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { days, later } from "@/platform/time";
import { type HandoverMove, handoverLife, handoverStates } from "./lifecycle";
import { hardStopOf, inspectAgainUntilOf, inspectUntilOf, isTooMany, remindAt, roomLeft } from "./policy";

const moves = Object.keys(handoverLife) as HandoverMove[];
const everybody = [
  "buyer",
  "seller",
  "operator",
  "system",
  "owner",
  "brand",
  "steward",
  "member",
  "provider",
];

test.each(handoverStates)("a handover that is %s leaves by itself, or is over", (state) => {
  const leaves = timersOf(handoverLife, state).length > 0;
  expect([leaves, isFinal(handoverLife, state)].filter(Boolean)).toHaveLength(1);
});

/** The table again, as the process page tells it: who may do what, in which state. Everything else is a no. */
const told: Record<string, Partial<Record<string, HandoverMove[]>>> = {
  preparing: { buyer: ["publish"], seller: ["publish"], system: ["drop", "stop"] },
  notice: { system: ["pass", "breach", "stop"] },
  review: { buyer: ["affirm", "walk"], system: ["lapse", "stop"] },
  transferring: { buyer: ["extend"], seller: ["deliver"], system: ["miss", "stop"] },
  inspection: { buyer: ["accept", "reject"], system: ["settleIn", "wait", "stop"] },
  cure: { seller: ["cure", "contest"], system: ["stall", "stop"] },
  disputed: {
    buyer: ["settle"],
    seller: ["settle"],
    operator: ["release", "refund"],
    system: ["forsake", "stop"],
  },
};

test("every state, move and role is allowed or refused as it was told", () => {
  for (const state of handoverStates)
    for (const by of everybody)
      for (const move of moves)
        expect(can(handoverLife, move, state, by), `${by} may ${move} what is ${state}`).toBe(
          told[state]?.[by]?.includes(move) ?? false,
        );
});

test.each([
  [10, 100, false, 0],
  [11, 100, true, 0],
  [9, 100, false, 1],
  [1, 9, true, 0],
  [0, 0, false, 0],
  [1, 0, true, 0],
  [0, 1_500, false, 150],
])("%i who leave or object of %i who are active are too many: %s", (gone, active, tooMany, left) => {
  const counts = { exits: gone, objections: 0, active };
  expect(isTooMany(counts)).toBe(tooMany);
  expect(isTooMany({ exits: 0, objections: gone, active })).toBe(tooMany);
  expect(roomLeft(counts)).toBe(left);
});

const start = new Date("2026-03-01T12:00:00Z");

test("an inspection ends as agreed, and a day before money may not be held any longer", () => {
  const stop = hardStopOf(start);
  expect(stop).toEqual(later(start, days(75)));
  expect(inspectUntilOf(later(start, days(40)), 7, stop)).toEqual(later(start, days(47)));
  expect(inspectUntilOf(later(start, days(70)), 7, stop)).toEqual(later(start, days(74)));
});

test("a cure gives back the time that was left, and three days at least", () => {
  const again = (left: number) =>
    inspectAgainUntilOf(start, {
      rejectedAt: later(start, -days(2)),
      inspectUntil: later(start, days(left - 2)),
    });
  expect(again(6)).toEqual(later(start, days(6)));
  expect(again(1)).toEqual(later(start, days(3)));
});

test("a buyer is reminded at half of the time, at four fifths, and a day before the end", () => {
  const until = later(start, days(10));
  expect(remindAt("half", start, until)).toEqual(later(start, days(5)));
  expect(remindAt("most", start, until)).toEqual(later(start, days(8)));
  expect(remindAt("day", start, until)).toEqual(later(start, days(9)));
});
