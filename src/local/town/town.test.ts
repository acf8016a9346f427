import { expect, test } from "vitest";
import { Body } from "@/community/post/schema";
import { CreateSpace, slugOf } from "@/community/space/schema";
import { StartThread } from "@/community/thread/schema";
import { Slug, Update as UpdateBrand } from "@/identity/brand/schema";
import { Blocks } from "@/networks/landing/schema";
import { Update as UpdateMembership } from "@/networks/membership/schema";
import { FoundNetwork, UpdateGate } from "@/networks/network/schema";
import { Creative as RunCreative } from "@/transit/creative/schema";
import { offerKinds } from "@/transit/offer/policy";
import { Create as CreateOffer } from "@/transit/offer/schema";
import { proposalStates } from "@/transit/proposal/lifecycle";
import { Brief, Creative } from "@/transit/proposal/schema";
import { comingNear, type Deed } from "./coming-near";
import { forSale } from "./for-sale";
import { landingOf } from "./landing";
import { spanOf, toldMoments } from "./moments";
import { headlines } from "./neighbours";
import type { StoryCard, StoryRun } from "./pass";
import { cards, toldPasses } from "./pass-moments";
import { stateOf } from "./pass-rows";
import { sold } from "./sold";
import type { Story } from "./story";
import { brands, guests, large, networks, small } from "./town";

const stories = networks.map(({ story }) => story);
const each = stories.map((story) => [story.name, story] as const);

test("six networks are told whole, in the sizes that the town promises", () => {
  expect(large.map(({ story, members }) => [story.slug, members])).toEqual([
    ["night-gardeners", 96],
    ["slow-miles", 400],
    ["home-roasters", 180],
    ["second-shift", 58],
    ["margin-notes", 34],
    ["tuesday-kiln", 12],
  ]);
  for (const { story, members } of large) {
    const moved = guests.filter(({ network }) => network === story.slug).length;
    const quiet = members - story.people.length - moved;
    expect(quiet, story.slug).toBeGreaterThanOrEqual(0);
    expect(
      headlines[story.slug]?.length,
      `${story.slug} has a line for each of its quiet`,
    ).toBeGreaterThanOrEqual(quiet);
    expect(members, story.slug).toBeLessThanOrEqual(story.gate.capacity);
  }
  expect(brands.map(({ slug }) => slug)).toHaveLength(5);
});

test("fifteen more are told in a few lines, with room for those who come", () => {
  expect(small).toHaveLength(15);
  for (const { story, members } of small) {
    expect(members, story.slug).toBeGreaterThan(story.people.length);
    expect(members, story.slug).toBeLessThanOrEqual(story.gate.capacity);
  }
});

test.each(each)("everybody and every place that %s speaks of is there", (_, story) => {
  const people = story.people.map(({ key }) => key);
  const places = story.spaces.map(({ slug }) => slug);
  expect(new Set(people).size, "one key each").toBe(people.length);
  expect(new Set(story.people.map(({ name }) => slugOf(name))).size, "one name each").toBe(people.length);
  expect(new Set(places).size).toBe(places.length);
  expect(new Set(story.threads.map(({ title }) => title)).size, "one title each").toBe(story.threads.length);
  for (const { by } of story.landing.voices) expect(people).toContain(by);
  const { owner } = story;
  if ("person" in owner) expect(people).toContain(owner.person);
  else expect(brands.map(({ slug }) => slug)).toContain(owner.brand);
  if ("brand" in owner)
    expect(
      story.people.some(({ role }) => role === "steward"),
      "a steward",
    ).toBe(true);
  for (const { answers } of story.applications) expect(answers).toHaveLength(story.gate.questions.length);
  const amended = story.charter.amended;
  if (amended) expect(people).toContain(amended.by);
  if (amended) expect(story.charter.rules).toContain(amended.added);

  for (const thread of story.threads) {
    expect(places, thread.title).toContain(thread.space);
    thread.replies.forEach(({ to }, at) => {
      if (to !== undefined) expect(to >= 1 && to <= at, `${thread.title}, reply ${at + 1}`).toBe(true);
    });
    for (const { by, body } of [thread, ...thread.replies]) {
      expect(people, thread.title).toContain(by);
      for (const [, key] of body.matchAll(/(?<![\w.])@([\p{L}\d]+)/gu))
        expect(people, `@${key} in ${thread.title}`).toContain(key);
    }
  }
});

test.each(each)("%s could have been founded, dressed and lived in by hand", (_, story) => {
  const { slug: network, name, purpose, template, look, gate, charter, spaces, people, threads } = story;
  const { values, rules } = charter;
  const { join, visibility, ...rest } = gate;
  const asked = { slug: network, name, purpose, template, join, visibility, ...look, values, rules };
  const founded = { ...asked, owner: null, logoId: null, coverId: null };
  expect(FoundNetwork.parse(founded)).toEqual(founded);
  expect(UpdateGate.parse({ network, join, ...rest })).toMatchObject(rest);
  expect(Blocks.parse(landingOf(story))).toEqual(landingOf(story));
  for (const { name, purpose, access } of spaces) CreateSpace.parse({ network, name, purpose, access });
  for (const { name, headline, bio } of people) UpdateMembership.parse({ network, name, headline, bio });
  for (const { title, body, replies } of threads) {
    StartThread.parse({ network, spaceId: "spc_1", title, body });
    for (const reply of replies) Body.parse(reply.body);
  }
});

test.each(brands)(
  "$name could have been set up by hand",
  ({ slug, name, tagline, about, website, colour }) => {
    UpdateBrand.parse({ brand: slug, name, tagline, about, website, colour, logoId: null });
    expect(Slug.parse(slug)).toBe(slug);
  },
);

test.each(each)("in %s nobody speaks before joining, and nothing is said in the future", (_, story) => {
  const joined = new Map(story.people.map(({ key, joined }) => [key, -spanOf(joined)]));
  for (const { key, joined } of story.people)
    expect(spanOf(joined), key).toBeLessThanOrEqual(spanOf(story.founded));
  for (const thread of story.threads) {
    const said = toldMoments(thread, 0);
    [thread, ...thread.replies].forEach(({ by }, at) => {
      expect(said[at], `${by} in ${thread.title}`).toBeGreaterThanOrEqual(joined.get(by) ?? Number.NaN);
      expect(said[at], `${by} in ${thread.title}`).toBeLessThan(0);
    });
  }
});

test.each(cards.map((card) => [card.network, card] as const))(
  "what partners may ask for in %s could have been offered and asked by hand",
  (network, { offers, passes }) => {
    expect(new Set(passes.map(({ key }) => key)).size).toBe(passes.length);
    for (const { key: _key, floor = null, cap = null, ...offer } of offers)
      CreateOffer.parse({ network, ...offer, floor, cap });
    for (const { objective, claims = [], headline, body, became, talk = [] } of passes) {
      if (became === "draft") continue;
      Brief.parse({ objective, link: "https://fernandco.example.org", claims });
      Creative.parse({ headline, body });
      RunCreative.parse({
        title: headline,
        body,
        link: { text: "Read on", href: "https://fernandco.example.org" },
        claims,
      });
      for (const { note } of talk) expect(note.length).toBeLessThanOrEqual(600);
    }
  },
);

test("cards have all six kinds, and proposals every state", () => {
  expect(new Set(cards.flatMap(({ offers }) => offers.map(({ kind }) => kind)))).toEqual(new Set(offerKinds));
  const told = toldPasses(Date.parse("2041-05-12T07:30:00Z"));
  expect(new Set(told.map(stateOf))).toEqual(new Set(proposalStates));
});

test("no two people of the town have the same name, unless they are the same person", () => {
  const named = new Map<string, Set<string>>();
  const note = (name: string, who: string) => named.set(name, (named.get(name) ?? new Set()).add(who));
  for (const { people } of brands) for (const { key, name } of people) note(name, key);
  for (const { slug, people, applications, removals = [] } of stories) {
    for (const { key, name } of people)
      note(name, named.get(name)?.has(key) && worksForBrand(key, name) ? key : `${slug} ${key}`);
    for (const { name } of [...applications, ...removals]) note(name, `${slug} ${name}`);
  }
  expect([...named].filter(([, who]) => who.size > 1)).toEqual([]);
});

const worksForBrand = (key: string, name: string) =>
  brands.some(({ people }) => people.some((one) => one.key === key && one.name === name));

test("no sentence of more than four words is said twice in the town", () => {
  const places = new Map<string, string[]>();
  for (const [where, text] of everythingSaid()) {
    for (const sentence of text.split(/(?<=[.!?…])["'”’*_)]*\s+|\n+/)) {
      const words = sentence.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
      if (words.length > 4) places.set(words.join(" "), [...(places.get(words.join(" ")) ?? []), where]);
    }
  }
  expect(places.size).toBeGreaterThan(4_000);
  expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
});

test("the town speaks plainly: no placeholders and no little pictures", () => {
  for (const [where, text] of everythingSaid()) {
    expect(text, where).not.toMatch(/\blorem\b|\bipsum\b|\bTODO\b|\bTBD\b|\bfoo\b|\[\[/i);
    expect(text, where).not.toMatch(/\p{Extended_Pictographic}/u);
    expect(text.trim(), where).not.toBe("");
  }
});

function* everythingSaid(): Generator<[where: string, text: string]> {
  for (const { slug, tagline, about } of brands) yield* [tagline, about].map((text) => told(slug, text));
  for (const [slug, lines] of Object.entries(headlines)) yield* lines.map((text) => told(slug, text));
  yield* guests.map(({ network, headline }) => told(network, headline));
  for (const { network, offered } of [...forSale, ...sold.map(({ sale }) => sale)])
    yield* [offered.story, offered.includes].filter(Boolean).map((text) => told(network, text));
  for (const { network, note, deeds } of [...comingNear, ...sold.map(({ near }) => near)])
    yield* [note, ...deeds.flatMap(wordsOf)].map((text) => told(network, text));
  for (const card of cards) yield* toldOn(card).map((text) => told(`card of ${card.network}`, text));
  for (const story of stories) yield* toldIn(story).map((text) => told(story.slug, text));
}
const told = (where: string, text: string): [string, string] => [where, text];

const wordsOf = (deed: Deed) => ("note" in deed ? [deed.note] : "reason" in deed ? [deed.reason] : []);

const toldOn = ({ offers, passes }: StoryCard): string[] => [
  ...offers.flatMap(({ title, promise }) => [title, promise]),
  ...passes.flatMap(({ objective, headline, body, claims = [], talk = [], became }) => [
    ...[objective, headline, ...(body ? [body] : [])],
    ...claims.flatMap(({ claim, proof }) => [claim, proof]),
    ...talk.map(({ note }) => note),
    ...(typeof became === "object" ? toldOf(became.run) : []),
  ]),
  // A refusal repeats what a juror said, and declines begin with the same few sentences.
  ...passes.flatMap(({ reasons = [], said = [] }) => [
    ...reasons.slice(1).filter((one) => !said.includes(one)),
    ...said,
  ]),
];
const toldOf = ({ sentBack, note, stopped, complaints = [], claim }: StoryRun) =>
  [sentBack, note, stopped?.note, ...complaints, claim?.words].filter((text) => text !== undefined);

const toldIn = (story: Story): string[] => [
  story.purpose,
  ...story.gate.questions,
  ...story.charter.values.flatMap(({ name, meaning }) => [name, meaning]),
  ...story.charter.rules,
  ...(story.charter.amended ? [story.charter.amended.note] : []),
  ...Object.values(story.landing.hero),
  ...story.landing.happens.flatMap(({ title, text }) => [title, text]),
  ...story.landing.voices.map(({ text }) => text),
  ...story.landing.questions.flatMap(({ question, answer }) => [question, answer]),
  story.landing.promise,
  ...story.spaces.map(({ purpose }) => purpose),
  ...story.people.flatMap(({ headline, bio }) => (bio ? [headline, bio] : [headline])),
  ...story.applications.flatMap(({ answers }) => answers),
  ...(story.removals ?? []).flatMap(({ reason, words }) => [reason, words]),
  ...story.threads.flatMap(({ title, body, replies }) => [title, body, ...replies.map((one) => one.body)]),
];
