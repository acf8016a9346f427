import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { type HoldbackMove, holdbackLife, holdbackStates } from "./lifecycle";

const moves = Object.keys(holdbackLife) as HoldbackMove[];
const everybody = ["buyer", "seller", "operator", "system", "owner", "brand", "member", "provider"];

test.each(holdbackStates)("a holdback that is %s leaves by itself, or is over", (state) => {
  const leaves = timersOf(holdbackLife, state).length > 0;
  expect([leaves, isFinal(holdbackLife, state)].filter(Boolean)).toHaveLength(1);
});

/** The table again, as the process page tells it: who may do what, in which state. Everything else is a no. */
const told: Record<string, Partial<Record<string, HoldbackMove[]>>> = {
  held: { buyer: ["claim"], system: ["release"] },
  claimed: { seller: ["concede", "contest"], buyer: ["withdraw"], system: ["measure"] },
  contested: { operator: ["rule"], system: ["decide"] },
};

test("every state, move and role is allowed or refused as it was told", () => {
  for (const state of holdbackStates)
    for (const by of everybody)
      for (const move of moves)
        expect(can(holdbackLife, move, state, by), `${by} may ${move} what is ${state}`).toBe(
          told[state]?.[by]?.includes(move) ?? false,
        );
});
