import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { type PlacementMove, placementLife, placementStates } from "./lifecycle";
import { moveWords, silenceWords } from "./policy";

const moves = Object.keys(placementLife) as PlacementMove[];
const everybody = ["brand", "owner", "gate", "steward", "member", "operator", "provider", "system"];

test.each(placementStates)("a placement that is %s leaves by itself, or is over", (state) => {
  const leaves = timersOf(placementLife, state).length > 0;
  expect([leaves, isFinal(placementLife, state)].filter(Boolean)).toHaveLength(1);
  expect(silenceWords[state] !== undefined, "and whoever reads it is told what happens then").toBe(leaves);
});

const early = { brand: ["cancel"], owner: ["callOff"] } as const;

/** The table again, as the process page tells it: who may do what, in which state. Everything else is a no. */
const told: Record<string, Partial<Record<string, readonly PlacementMove[]>>> = {
  reserved: { ...early, system: ["charge"] },
  awaiting_payment: { ...early, provider: ["wait", "bounce", "fund", "lose"], system: ["lapse"] },
  booked: { brand: ["submit", "cancel"], owner: ["callOff"], system: ["miss"] },
  creative_review: {
    brand: ["cancel"],
    owner: ["sendBack", "approve", "refuse", "callOff"],
    system: ["silence"],
  },
  scheduled: { ...early, system: ["publish", "defer", "giveUp"] },
  live: { gate: ["pause"], steward: ["pause"], system: ["end"] },
  paused: { steward: ["resume", "stop"], system: ["shut"] },
  measuring: { system: ["report"] },
  reported: { brand: ["accept", "claim"], system: ["settle"] },
  stopped: { brand: ["accept", "claim"], system: ["settle"] },
  claimed: {
    brand: ["rerun", "share"],
    owner: ["rerun", "share"],
    operator: ["rule"],
    system: ["decide"],
  },
};

test("every state, move and role is allowed or refused as it was told", () => {
  for (const state of placementStates)
    for (const by of everybody)
      for (const move of moves)
        expect(can(placementLife, move, state, by), `${by} may ${move} what is ${state}`).toBe(
          told[state]?.[by]?.includes(move) ?? false,
        );
});

test("every step has its words", () => {
  expect(Object.keys(moveWords).sort()).toEqual([...moves].sort());
});
