import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { membershipLife, membershipStates, resting } from "./lifecycle";

test.each(membershipStates)("a membership that is %s moves on by itself, may last, or is over", (state) => {
  const leaves = timersOf(membershipLife, state).length > 0;
  const lasts = (resting as readonly string[]).includes(state);
  expect([leaves, lasts, isFinal(membershipLife, state)].filter(Boolean)).toHaveLength(1);
});

test("nobody but the person says yes to the charter", () => {
  for (const by of ["gatekeeper", "steward", "system", "member"]) {
    expect(can(membershipLife, "accept", "approved", by)).toBe(false);
  }
  expect(can(membershipLife, "accept", "approved", "applicant")).toBe(true);
});

test("who was removed does not come back by asking", () => {
  const moves = Object.keys(membershipLife) as (keyof typeof membershipLife)[];
  for (const by of ["applicant", "member", "gatekeeper", "system"])
    expect(moves.filter((move) => can(membershipLife, move, "removed", by))).toEqual([]);
  expect(moves.filter((move) => can(membershipLife, move, "removed", "steward"))).toEqual(["reinstate"]);
});
