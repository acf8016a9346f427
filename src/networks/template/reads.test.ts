import { expect, test } from "vitest";
import { z } from "zod";
import { Charter } from "../charter/schema";
import { Blocks } from "../landing/schema";
import { Gate } from "../network/schema";
import { landingOf, listTemplates } from "./reads";

const network = { name: "Night Gardeners", purpose: "For people who garden after dark." };

test.each(listTemplates())("$label can be published as it stands", ({ key, values, rules, questions }) => {
  expect(z.object(Charter).safeParse({ values, rules }).error).toBeUndefined();
  expect(Gate.questions.safeParse(questions).error).toBeUndefined();
  expect(Blocks.safeParse(landingOf(key, network)).error).toBeUndefined();
});

test("no two templates say the same, but for the promises that all of them make", () => {
  const lines = listTemplates().flatMap((template) => [
    ...template.values.map(({ meaning }) => meaning),
    ...template.rules,
    ...template.happens.map(({ text }) => text),
    ...template.answers.map(({ answer }) => answer),
  ]);
  expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
});
