import { expect, test } from "vitest";
import { listTemplates } from "../../template/reads";
import { answersOf, type Choices, problemsOf, screenOf, slugOf } from "./wizard-answers";

const choices: Choices = {
  templates: listTemplates(),
  owners: [{ slug: "fern-and-co", name: "Fern & Co.", colour: "#2f6b47" }],
  me: "Fay Lindqvist",
  before: "trellis.example/n/",
};

test.each([
  ["Night Gardeners", "night-gardeners"],
  ["The Baker's Dozen", "the-bakers-dozen"],
  ["Café Łódź, Straße 7", "cafe-lodz-strasse-7"],
  ["  --  ", ""],
  ["A".repeat(60), "a".repeat(40)],
])("an address is suggested from the name %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("what was not typed is suggested by the owner and the template, and what was typed stands", () => {
  const typed = answersOf({ name: "Dawn Chorus", colour: "#123456", rules: ["Be quiet."] }, choices);
  expect(typed).toMatchObject({
    owner: "fern-and-co",
    slug: "dawn-chorus",
    template: "customer-circle",
    colour: "#123456",
    rules: ["Be quiet."],
  });
  expect(typed.values).toEqual(choices.templates[0]?.values);
  expect(answersOf({ owner: "" }, choices)).toMatchObject({ owner: null, colour: "#2f6b3c" });
});

test("a draft that names a template or a way in that is gone falls back, and asks again", () => {
  const answers = answersOf({ template: "guild", join: "lottery" }, choices);
  expect(answers).toMatchObject({ template: "customer-circle", join: undefined });
  expect(problemsOf(answers, 2)).toEqual({
    join: ["Choose who may join."],
    visibility: ["Choose who may see it."],
  });
});

test("each screen complains of its own fields alone", () => {
  const answers = answersOf({ rules: ["Be kind.", "Meet at [[the place]]."] }, choices);
  expect(Object.keys(problemsOf(answers, 1)).sort()).toEqual(["name", "purpose", "slug"]);
  expect(Object.keys(problemsOf(answers, 2)).sort()).toEqual(["join", "rules.1", "visibility"]);
  expect(problemsOf(answers, 3)).toEqual({});
  expect([screenOf("slug"), screenOf("rules"), screenOf("coverId"), screenOf("draftId")]).toEqual([
    1, 2, 3, 1,
  ]);
});
