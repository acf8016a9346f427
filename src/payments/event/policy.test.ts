import { expect, test } from "vitest";
import { isFresh, signedAtOf, subjectOf } from "./policy";

const now = new Date("2026-03-01T10:00:00Z");
const seconds = now.getTime() / 1000;

test.each([
  [-301, false],
  [-300, true],
  [0, true],
  [300, true],
  [301, false],
])("a signature of %i seconds from now is believed: %s", (off, believed) => {
  expect(isFresh(seconds + off, now)).toBe(believed);
});

test.each([
  ["t=1772359200,v1=abc", 1_772_359_200],
  ["v1=abc,t=1772359200", 1_772_359_200],
  ["v1=abc", null],
  ["", null],
  ["t=now,v1=abc", null],
])("the header %s names the moment %s", (header, at) => {
  expect(signedAtOf(header)).toBe(at);
});

test("a charge leads to its intent, and a dispute to itself", () => {
  expect(subjectOf("charge.updated", { id: "ch_1", payment_intent: "pi_1" })).toBe("pi_1");
  expect(subjectOf("charge.dispute.created", { id: "du_1", payment_intent: "pi_1" })).toBe("du_1");
  expect(subjectOf("payment_intent.succeeded", { id: "pi_1" })).toBe("pi_1");
});
