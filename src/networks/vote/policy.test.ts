import fc from "fast-check";
import { expect, test } from "vitest";
import { stateOfVote } from "./policy";

test.each([
  ["none", 0, 9, 10, "none"],
  ["majority", 3, 2, 20, "passed"],
  ["majority", 2, 2, 16, "open"],
  ["majority", 4, 0, 17, "open"],
  ["majority", 0, 10, 20, "failed"],
  ["majority", 0, 9, 20, "open"],
  ["twoThirds", 4, 2, 20, "passed"],
  ["twoThirds", 4, 3, 20, "open"],
  ["twoThirds", 0, 7, 20, "failed"],
  ["twoThirds", 0, 6, 20, "open"],
  ["twoThirds", 0, 0, 0, "failed"],
] as const)("asked for %s: %i for it, %i against, of %i, is %s", (rule, yes, no, active, state) => {
  expect(stateOfVote(rule, { yes, no, active })).toBe(state);
});

const cast = fc.record({ yes: fc.nat(60), no: fc.nat(60), silent: fc.nat(200) });
const rule = fc.constantFrom("majority", "twoThirds" as const);

test("what has failed stays failed, however the rest vote", () => {
  fc.assert(
    fc.property(rule, cast, fc.nat(200), (rule, { yes, no, silent }, late) => {
      const active = yes + no + silent;
      if (stateOfVote(rule, { yes, no, active }) !== "failed") return;
      const more = Math.min(late, silent);
      expect(stateOfVote(rule, { yes: yes + more, no, active })).toBe("failed");
      expect(stateOfVote(rule, { yes, no: no + more, active })).toBe("failed");
    }),
  );
});

test("two thirds is never easier than half", () => {
  fc.assert(
    fc.property(cast, ({ yes, no, silent }) => {
      const all = { yes, no, active: yes + no + silent };
      if (stateOfVote("twoThirds", all) === "passed") expect(stateOfVote("majority", all)).toBe("passed");
    }),
  );
});
