import { expect, test } from "vitest";
import { z } from "zod";
import { asAnyone, callerOf, router } from "./trpc";

const visitor = { db: null as never, actor: { kind: "visitor" } as const, now: new Date(), signedIn: null };
const { echo } = callerOf(router({ echo: asAnyone.input(z.unknown()).query(({ input }) => input) }))(visitor);

test.each([
  ["NUL", "a\0b"],
  ["half a letter", "a\ud800"],
  ["either, far inside", { blocks: [{ text: "\udfff" }] }],
  ["either, in a name", { "\0": 1 }],
])("no verb is handed %s", async (_, input) => {
  await expect(echo(input)).rejects.toThrow("There is a sign in this that cannot be kept.");
});

test("whole letters of every kind pass, however deep they lie", async () => {
  let deep: unknown = "\u{1f331} \u0645\u0631\u062d\u0628\u0627\nand a tab\t";
  for (let depth = 0; depth < 20_000; depth++) deep = [deep];
  expect(await echo(deep)).toBe(deep);
});
