import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { type ListingMove, listingLife, listingStates } from "./lifecycle";
import { bandOf, edgesOf, isGrave, partWords, priceFrom, sizeFrom } from "./policy";

const moves = Object.keys(listingLife) as ListingMove[];
const everybody = ["seller", "buyer", "system", "operator", "member", "provider"];

test.each(listingStates)("a listing that is %s leaves by itself, or is over", (state) => {
  const leaves = timersOf(listingLife, state).length > 0;
  expect([leaves, isFinal(listingLife, state)].filter(Boolean)).toHaveLength(1);
});

/** The table again, as the process page tells it: who may do what, in which state. Everything else is a no. */
const told: Record<string, Partial<Record<string, ListingMove[]>>> = {
  draft: { seller: ["submit", "discard"], system: ["forget"] },
  verifying: { system: ["verify", "abandon"], operator: ["verify", "fail"] },
  live: {
    seller: ["pause", "withdraw"],
    system: ["refresh", "stale", "lapse", "reserve"],
    operator: ["suspend"],
  },
  paused: { seller: ["resume", "withdraw"], system: ["lapse"] },
  under_offer: { system: ["reopen", "sell", "return"], operator: ["suspend"] },
  suspended: { operator: ["reinstate"], system: ["drop"] },
};

test("every state, move and role is allowed or refused as it was told", () => {
  for (const state of listingStates)
    for (const by of everybody)
      for (const move of moves)
        expect(can(listingLife, move, state, by), `${by} may ${move} what is ${state}`).toBe(
          told[state]?.[by]?.includes(move) ?? false,
        );
});

test.each([
  [0, "to-50"],
  [49, "to-50"],
  [50, "to-150"],
  [499, "to-500"],
  [1_500, "to-1500"],
])("%i members are shown as %s", (members, band) => {
  expect(bandOf(sizeFrom, members)).toBe(band);
});

test("bands of price leave nothing out and share no sum", () => {
  expect(edgesOf(priceFrom, "to-20k")).toEqual({ least: 500_000, below: 2_000_000 });
  expect(edgesOf(priceFrom, "more")).toEqual({ least: 7_500_000, below: null });
  expect(bandOf(priceFrom, 1_999_999)).toBe("to-20k");
  expect(bandOf(priceFrom, 2_000_000)).toBe("to-75k");
});

test("a share is told as a part, and what was not counted is said to be so", () => {
  expect([0.1, 0.25, 0.6, 0.75, null].map(partWords)).toEqual([
    "Less than a quarter",
    "A quarter to a half",
    "A half to three quarters",
    "More than three quarters",
    "Not enough people to say",
  ]);
});

test("only a strange week of the last eight is for a person to look at first", () => {
  expect(isGrave([10], 34)).toBe(false);
  expect(isGrave([26], 34)).toBe(true);
});
