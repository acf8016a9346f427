import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { type ApproachMove, approachLife, approachStates } from "./lifecycle";
import { mayApproach, mayMove, mostVersions } from "./policy";

const moves = Object.keys(approachLife) as ApproachMove[];
const everybody = [
  "buyer",
  "seller",
  "system",
  "brand",
  "owner",
  "steward",
  "member",
  "operator",
  "provider",
];

test.each(approachStates)("an approach that is %s leaves by itself, or is over", (state) => {
  const leaves = timersOf(approachLife, state).length > 0;
  expect([leaves, isFinal(approachLife, state)].filter(Boolean)).toHaveLength(1);
});

/** The table again, as the process page tells it: who may do what, in which state. Everything else is a no. */
const told: Record<string, Partial<Record<string, ApproachMove[]>>> = {
  requested: { seller: ["grant", "deny"], buyer: ["withdraw"], system: ["close", "lapseRequest"] },
  granted: { seller: ["revoke"], buyer: ["offer", "withdraw"], system: ["close", "lapseAccess"] },
  offered: {
    seller: ["counter", "accept", "decline"],
    buyer: ["withdraw"],
    system: ["close", "lapse"],
  },
  countered: {
    seller: ["takeBack"],
    buyer: ["answer", "agree", "turnDown"],
    system: ["close", "lapse"],
  },
  accepted: { system: ["fall", "outlive"] },
};

test("every state, move and role is allowed or refused as it was told", () => {
  for (const state of approachStates)
    for (const by of everybody)
      for (const move of moves)
        expect(can(approachLife, move, state, by), `${by} may ${move} what is ${state}`).toBe(
          told[state]?.[by]?.includes(move) ?? false,
        );
});

test("the buttons know the versions and the turn", () => {
  const it = { state: "offered" as const, version: 1 };
  expect(mayMove("counter", "seller", it)).toBe(true);
  expect(mayMove("counter", "seller", { ...it, version: mostVersions })).toContain("10 versions");
  expect(mayMove("agree", "buyer", it)).toContain("The seller has the turn");
});

test("near a listing comes whoever is no seller, while it is live and nobody else has the first word", () => {
  const near = { state: "live" as const, isOwn: false, firstOfferUntil: null };
  expect(mayApproach(near)).toBe(true);
  expect(mayApproach({ ...near, isOwn: true })).toContain("is your own");
  expect(mayApproach({ ...near, state: "under_offer" })).toContain("was accepted");
  expect(mayApproach({ ...near, state: "paused" })).toContain("has paused");
  expect(mayApproach({ ...near, state: "sold" })).toContain("not for sale any more");
  expect(mayApproach({ ...near, firstOfferUntil: new Date("2027-01-08T00:00:00Z") })).toContain(
    "8 January 2027",
  );
});
