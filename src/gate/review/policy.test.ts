import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decides } from "@/networks/partner-policy/schema";
import { isFinal, timersOf } from "@/platform/life";
import { reviewLife, reviewStates } from "./lifecycle";
import { outcomeOf } from "./policy";

const panel: Decides = { by: "panel" };
const twoOfThree: Decides = { by: "stewards", k: 2, n: 3 };

describe("a panel of seven", () => {
  test.each([
    [3, 0, false, "open"],
    [4, 0, false, "pass"],
    [4, 3, false, "pass"],
    [3, 3, false, "open"],
    [0, 4, false, "reject"],
    [3, 4, false, "reject"],
    [0, 0, true, "reject"],
    [3, 0, true, "reject"],
    [3, 1, true, "pass"],
    [2, 2, true, "reject"],
    [3, 3, true, "reject"],
    [3, 2, true, "pass"],
  ] as const)("%i yes and %i no, over %s: %s", (yes, no, over, outcome) => {
    expect(outcomeOf(panel, { seats: 7, yes, no, over })).toBe(outcome);
  });

  test("a smaller one still needs four ballots", () => {
    expect(outcomeOf(panel, { seats: 4, yes: 3, no: 0, over: false })).toBe("open");
    expect(outcomeOf(panel, { seats: 4, yes: 3, no: 1, over: false })).toBe("pass");
    expect(outcomeOf(panel, { seats: 4, yes: 2, no: 2, over: false })).toBe("reject");
  });
});

test.each([
  [{ by: "steward" } as const, 1, 0, "pass"],
  [{ by: "steward" } as const, 0, 1, "reject"],
  [twoOfThree, 1, 0, "open"],
  [twoOfThree, 1, 1, "open"],
  [twoOfThree, 2, 0, "pass"],
  [twoOfThree, 0, 2, "reject"],
] as const)("%o with %i yes and %i no: %s", (decides, yes, no, outcome) => {
  expect(outcomeOf(decides, { seats: 3, yes, no, over: false })).toBe(outcome);
});

test("silence is no, whoever was asked", () => {
  for (const decides of [panel, twoOfThree, { by: "steward" } as const])
    expect(outcomeOf(decides, { seats: 7, yes: 0, no: 0, over: true })).toBe("reject");
});

test("what is decided early no later ballot would have changed", () => {
  const decided = fc.constantFrom<Decides>(panel, twoOfThree);
  fc.assert(
    fc.property(decided, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (decides, votes) => {
      const seats = decides.by === "panel" ? 7 : 3;
      const cast = votes.slice(0, seats);
      const count = (part: boolean[]) => ({
        yes: part.filter(Boolean).length,
        no: part.filter((vote) => !vote).length,
      });
      const end = outcomeOf(decides, { seats, ...count(cast), over: true });
      for (let sofar = 0; sofar <= seats; sofar++) {
        const early = outcomeOf(decides, { seats, ...count(cast.slice(0, sofar)), over: false });
        if (early !== "open") expect(early).toBe(end);
      }
      expect(outcomeOf(decides, { seats, ...count(cast), over: false })).not.toBe("open");
    }),
  );
});

test.each(reviewStates)("a review that is %s moves on by itself or is over", (state) => {
  expect(timersOf(reviewLife, state).length > 0).not.toBe(isFinal(reviewLife, state));
});
