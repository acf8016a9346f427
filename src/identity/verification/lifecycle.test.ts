import { expect, test } from "vitest";
import { can, isFinal, timersOf } from "@/platform/life";
import { resting, verificationLife, verificationStates } from "./lifecycle";

test.each(verificationStates)(
  "a verification that is %s moves on by itself, may last, or is over",
  (state) => {
    const leaves = timersOf(verificationLife, state).length > 0;
    const lasts = (resting as readonly string[]).includes(state);
    expect([leaves, lasts, isFinal(verificationLife, state)].filter(Boolean)).toHaveLength(1);
  },
);

test("nobody but an operator confirms", () => {
  for (const by of ["owner", "manager", "analyst", "system"])
    expect(can(verificationLife, "confirm", "submitted", by)).toBe(false);
  expect(can(verificationLife, "confirm", "submitted", "operator")).toBe(true);
});
