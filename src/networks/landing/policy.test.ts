import { expect, test } from "vitest";
import { nextStep, placesWords } from "./policy";

const visitor = {
  state: null,
  isOwner: false,
  join: "request",
  placesLeft: 3,
  action: "Ask to join",
} as const;

test("a visitor is asked for one thing, in the owner's words, and told what follows", () => {
  expect(nextStep(visitor)).toEqual({
    to: "join",
    label: "Ask to join",
    note: "A person reads what you write, and answers.",
  });
  expect(nextStep({ ...visitor, join: "invite" }).note).toBe("You need an invitation from a member.");
});

test.each([
  [{ ...visitor, state: "applied" }, "join", "You have asked to join. Somebody will answer you."],
  [{ ...visitor, state: "approved", placesLeft: 0 }, "join", "A place is kept for you."],
  [{ ...visitor, state: "suspended" }, "join", "Your membership is suspended, so you cannot come in now."],
  [{ ...visitor, state: "removed" }, "join", "The stewards have removed you from this network."],
  [{ ...visitor, state: "newcomer" }, "feed", "You are a member. This is what strangers read."],
  [{ ...visitor, state: "left" }, "join", "A person reads what you write, and answers."],
  [{ ...visitor, placesLeft: 0 }, "join", "All places are taken. Ask, and you keep your place in line."],
  [{ ...visitor, isOwner: true }, "desk", "You act for the owner here."],
] as const)("%j goes to %s", (standing, to, note) => {
  expect(nextStep(standing)).toMatchObject({ to, note });
});

test("places are said in words when there is one or none", () => {
  expect([0, 1, 2, 1400].map(placesWords)).toEqual([
    "No places left",
    "One place left",
    "2 places left",
    "1,400 places left",
  ]);
});
