import fc from "fast-check";
import { expect, test } from "vitest";
import { stateOfVote } from "./policy";

test.each([
  ["none", 0, 9, 10, "none"],
  ["majority", 3, 2, 20, "passed"],
  ["majority", 2, 2, 16, "failed"],
  ["majority", 4, 0, 17, "failed"],
  ["majority", 0, 10, 20, "failed"],
  ["twoThirds", 4, 2, 20, "passed"],
  ["twoThirds", 4, 3, 20, "failed"],
  ["twoThirds", 0, 0, 0, "failed"],
] as const)("asked for %s: %i for it, %i against, of %i, is %s", (rule, yes, no, active, state) => {
  expect(stateOfVote(rule, { yes, no, active, isClosed: true })).toBe(state);
});

const cast = fc.record({ yes: fc.nat(60), no: fc.nat(60), active: fc.nat(200) });

test("while it is open it is open, whatever was said", () => {
  fc.assert(
    fc.property(cast, (cast) => {
      expect(stateOfVote("majority", { ...cast, isClosed: false })).toBe("open");
    }),
  );
});

test("two thirds is never easier than half", () => {
  fc.assert(
    fc.property(cast, (cast) => {
      const all = { ...cast, isClosed: true };
      if (stateOfVote("twoThirds", all) === "passed") expect(stateOfVote("majority", all)).toBe("passed");
    }),
  );
});
