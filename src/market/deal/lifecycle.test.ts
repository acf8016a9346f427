import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { days, later } from "@/platform/time";
import { type DealMove, dealLife, dealStates } from "./lifecycle";
import { depositByOf, lookAgainUntilOf } from "./policy";

const moves = Object.keys(dealLife) as DealMove[];
const everybody = [
  "buyer",
  "seller",
  "operator",
  "system",
  "provider",
  "owner",
  "brand",
  "steward",
  "member",
];

test.each(dealStates)("a deal that is %s leaves by itself, or is over", (state) => {
  const leaves = timersOf(dealLife, state).length > 0;
  expect([leaves, isFinal(dealLife, state)].filter(Boolean)).toHaveLength(1);
});

/** The table again, as the process page tells it: who may do what, in which state. Everything else is a no. */
const told: Record<string, Partial<Record<string, DealMove[]>>> = {
  exclusive: {
    provider: ["deposit"],
    seller: ["waive"],
    buyer: ["withdraw"],
    system: ["expire"],
    operator: ["breach"],
  },
  diligence: {
    buyer: ["reprice", "walk", "pass"],
    seller: ["extend"],
    system: ["lapse"],
    operator: ["breach"],
  },
  repricing: {
    seller: ["agreePrice", "refusePrice"],
    buyer: ["walk"],
    system: ["standByPrice"],
    operator: ["breach"],
  },
  agreement: {
    buyer: ["sign", "backOut"],
    seller: ["sign", "backOut"],
    system: ["leaveUnsigned"],
    operator: ["breach"],
  },
  awaiting_funds: {
    provider: ["fund"],
    buyer: ["backOut"],
    seller: ["backOut"],
    system: ["leaveUnfunded"],
    operator: ["breach"],
  },
  handing_over: {
    buyer: ["close", "settle", "undo"],
    seller: ["settle", "undo"],
    system: ["close", "undo", "overdue"],
    operator: ["close", "undo"],
  },
  refunding: { provider: ["refund"], operator: ["refund"], system: ["giveUp"] },
  closed: {
    buyer: ["complete"],
    seller: ["complete"],
    system: ["complete", "finish"],
    operator: ["complete"],
  },
};

test("every state, move and role is allowed or refused as it was told", () => {
  for (const state of dealStates)
    for (const by of everybody)
      for (const move of moves)
        expect(can(dealLife, move, state, by), `${by} may ${move} what is ${state}`).toBe(
          told[state]?.[by]?.includes(move) ?? false,
        );
});

test.each([
  ["2026-03-02", "2026-03-05", "from Monday to Thursday"],
  ["2026-03-05", "2026-03-10", "from Thursday over a weekend to Tuesday"],
  ["2026-03-06", "2026-03-11", "from Friday to Wednesday"],
  ["2026-03-07", "2026-03-11", "from Saturday to Wednesday"],
])("a deposit may take three days on which banks work: %s to %s", (accepted, by) => {
  expect(depositByOf(new Date(`${accepted}T10:00:00Z`))).toEqual(new Date(`${by}T10:00:00Z`));
});

test("the days to look closely stand still while another price is asked for", () => {
  const asked = new Date("2026-03-10T12:00:00Z");
  const before = { repricedAt: asked, diligenceUntil: later(asked, days(2)) };
  expect(lookAgainUntilOf(later(asked, days(4)), before)).toEqual(later(asked, days(6)));
});
