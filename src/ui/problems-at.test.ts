import { expect, test } from "vitest";
import { z } from "zod";
import { problemsAt } from "./problems-at";

test("what is wrong is kept by its place, one sentence for each", () => {
  const rule = z.string().min(3, "Too short.").regex(/\.$/, "End with a full stop.");
  const { error } = z
    .object({ note: z.string().min(1, "Say what changes."), rules: z.array(rule) })
    .safeParse({
      note: "",
      rules: ["Be kind.", "No"],
    });
  expect(problemsAt(error)).toEqual({
    note: ["Say what changes."],
    "rules.1": ["Too short."],
  });
  expect(problemsAt(undefined)).toEqual({});
});
