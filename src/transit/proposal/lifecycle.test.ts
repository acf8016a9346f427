import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { mostVersions, type ProposalMove, proposalLife, proposalStates } from "./lifecycle";
import { bandWords, mayMove } from "./policy";

const moves = Object.keys(proposalLife) as ProposalMove[];
const everybody = ["brand", "owner", "gate", "system", "steward", "member", "operator", "provider"];

test.each(proposalStates)("a proposal that is %s leaves by itself, or is over", (state) => {
  const leaves = timersOf(proposalLife, state).length > 0;
  expect([leaves, isFinal(proposalLife, state)].filter(Boolean)).toHaveLength(1);
});

/** The table again, as the process page tells it: who may do what, in which state. Everything else is a no. */
const told: Record<string, Partial<Record<string, ProposalMove[]>>> = {
  draft: { brand: ["submit"], system: ["forget"] },
  submitted: {
    owner: ["accept", "counter", "extend", "decline"],
    brand: ["withdraw"],
    system: ["lapse"],
  },
  countered: { owner: ["decline"], brand: ["agree", "reply", "withdraw"], system: ["cool"] },
  in_review: { gate: ["approve", "reject"], system: ["silence"] },
};

test("every state, move and role is allowed or refused as it was told", () => {
  for (const state of proposalStates)
    for (const by of everybody)
      for (const move of moves)
        expect(can(proposalLife, move, state, by), `${by} may ${move} what is ${state}`).toBe(
          told[state]?.[by]?.includes(move) ?? false,
        );
});

test("the buttons know the versions and the one extension", () => {
  const it = { state: "submitted" as const, version: 1, extendedAt: null };
  expect(mayMove("counter", "owner", it)).toBe(true);
  expect(mayMove("counter", "owner", { ...it, version: mostVersions })).toContain("5 versions");
  expect(mayMove("extend", "owner", { ...it, extendedAt: new Date(0) })).toContain("once already");
  expect(mayMove("agree", "brand", it)).toContain("The owner has the turn");
});

test.each([
  [4_000, "up to €50"],
  [25_000, "€200 to €500"],
  [50_000, "€200 to €500"],
  [2_000_000, "more than €10,000"],
])("%i cents are shown to the network's people as %s", (minor, band) => {
  expect(bandWords({ minor, currency: "eur" })).toBe(band);
});
