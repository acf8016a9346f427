import { expect, test } from "vitest";
import { readFailure } from "./use-action";

const trpc = (message: string, data?: unknown) =>
  Object.assign(new Error(message), { name: "TRPCClientError", data });

test("a refusal is shown in its own words", () => {
  const { problem, fieldProblems } = readFailure(trpc("This place is taken.", { code: "CONFLICT" }));
  expect(problem).toBe("This place is taken.");
  expect(fieldProblems).toEqual({});
});

test("what is wrong with a field goes to that field", () => {
  const failure = readFailure(
    trpc("[...]", { code: "BAD_REQUEST", fields: { name: ["Give it a name."], slug: [], odd: "x" } }),
  );
  expect(failure.problem).toBe("Some answers need another look. They are marked below.");
  expect(failure.fieldProblems).toEqual({ name: ["Give it a name."] });
});

test("a lost connection says that nothing typed is lost", () => {
  expect(readFailure(trpc("fetch failed")).problem).toContain("Nothing you typed is lost");
  expect(readFailure(new TypeError("Failed to fetch")).problem).toContain("could not reach the server");
});

test("a bug of ours is never shown in its own words", () => {
  const { problem } = readFailure(trpc("null value in column", { code: "INTERNAL_SERVER_ERROR" }));
  expect(problem).toContain("Something went wrong on our side");
  expect(readFailure("odd").problem).toContain("Something went wrong on our side");
});
