import { and, eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { files } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { saveDraft } from "../draft/save";
import { charters, landings, memberships, networkDrafts, networks } from "../tables";
import { listTemplates } from "../template/reads";
import { foundNetwork } from "./found";
import { openDoor } from "./reads";
import { FoundNetwork } from "./schema";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});

const circle = listTemplates().find(({ key }) => key === "customer-circle");
if (!circle) throw new Error("the customer circle is gone");
const wish = (change: Partial<FoundNetwork> = {}): FoundNetwork => ({
  name: "Dawn Chorus",
  slug: "dawn-chorus",
  purpose: "For people who are up before the birds.",
  join: "request",
  visibility: "public",
  template: "customer-circle",
  owner: null,
  colour: "#2f6b3c",
  typeface: "literata",
  logoId: null,
  coverId: null,
  values: circle.values,
  rules: circle.rules,
  ...change,
});

test("Nell founds a network of her own and is at once its owner, its first steward and a member of it", async () => {
  const nell = c.asPerson("nell");
  const { id: draftId } = await saveDraft(nell, { data: { name: "Dawn" } });
  const { slug, networkId } = await foundNetwork(nell, wish({ draftId }));
  const door = await openDoor(nell, slug);
  expect(door).toMatchObject({
    name: "Dawn Chorus",
    isOwner: true,
    isInside: true,
    hasDesk: true,
    memberCount: 1,
    capacity: 150,
    owner: { kind: "person", name: "Nell Byrne" },
    stewards: [{ name: "Nell Byrne" }],
    charter: { version: 1, values: circle.values, rules: circle.rules },
    own: { state: "trusted", role: "steward", charterVersion: 1 },
    questions: circle.questions,
  });
  expect(door.blocks.map(({ kind }) => kind)).toContain("what-happens");
  expect(await c.db.select().from(networkDrafts).where(eq(networkDrafts.id, draftId))).toEqual([]);
  const told = await c.db.execute(sql`
    select payload from graphile_worker._private_jobs where payload->>'event' = 'networks.network_founded'`);
  expect(told).toContainEqual({ payload: { event: "networks.network_founded", payload: { networkId } } });
});

test("Theo founds one for Fern & Co., which he manages; Mina, who reads its figures, may not", async () => {
  const input = wish({ slug: "seed-savers", owner: "fern-and-co" });
  const { slug } = await foundNetwork(c.asPerson("theo"), input);
  expect((await openDoor(c.asVisitor, slug)).owner).toEqual({
    kind: "brand",
    name: "Fern & Co.",
    slug: "fern-and-co",
    verified: null,
  });
  expect((await openDoor(c.asPerson("fay"), slug)).isOwner, "Fay owns the brand").toBe(true);
  await expect(
    foundNetwork(c.asPerson("mina"), wish({ slug: "seed-banks", owner: "fern-and-co" })),
  ).rejects.toThrow("Analysts read figures. Ask an owner or manager of the brand to do this.");
  await expect(
    foundNetwork(c.asPerson("nell"), wish({ slug: "seed-banks", owner: "fern-and-co" })),
  ).rejects.toThrow("This brand was not found.");
  expect(await c.db.select().from(networks).where(eq(networks.slug, "seed-banks"))).toEqual([]);
});

test("an address that is taken is refused with two that are free", async () => {
  await foundNetwork(c.asPerson("fay"), wish({ slug: "night-gardeners-circle" }));
  await expect(foundNetwork(c.asPerson("fay"), wish({ slug: "night-gardeners" }))).rejects.toMatchObject({
    code: "conflict",
    fields: {
      slug: [
        "The address night-gardeners is taken. “night-gardeners-people” and “night-gardeners-together” are free.",
      ],
    },
  });
});

test("of eight who want one address at once, one gets it and nothing is left of the others", async () => {
  const all = await Promise.allSettled(
    (["ada", "bram", "cleo", "dov", "fay", "gus", "gita", "nell"] as const).map((name) =>
      foundNetwork(c.asPerson(name), wish({ slug: "one-only" })),
    ),
  );
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const [network] = await c.db.select().from(networks).where(eq(networks.slug, "one-only"));
  const of = network?.id ?? "";
  expect(await c.db.$count(memberships, eq(memberships.networkId, of))).toBe(1);
  expect(await c.db.$count(charters, eq(charters.networkId, of))).toBe(1);
  expect(await c.db.$count(landings, eq(landings.networkId, of))).toBe(1);
});

test("Otto cannot put on a picture that Fay sent, nor one that only insiders may see", async () => {
  const row = { contentType: "image/webp", bytes: 1, createdBy: c.who.fay.id };
  const [open] = await c.db
    .insert(files)
    .values({ ...row, scope: "public" })
    .returning();
  const [inner] = await c.db
    .insert(files)
    .values({ ...row, scope: `network:${c.gardeners.id}` })
    .returning();
  const no = "This picture was not found. Please send it again.";
  const logoId = open?.id ?? "";
  await expect(foundNetwork(c.asPerson("otto"), wish({ slug: "stolen", logoId }))).rejects.toThrow(no);
  await expect(
    foundNetwork(c.asPerson("fay"), wish({ slug: "leaked", logoId: inner?.id ?? "" })),
  ).rejects.toThrow(no);
  await foundNetwork(c.asPerson("fay"), wish({ slug: "her-own", logoId }));
  expect(await c.db.$count(networks, and(eq(networks.slug, "her-own"), eq(networks.logoId, logoId)))).toBe(1);
});

const problems = (change: object) => {
  const { error } = FoundNetwork.safeParse({ ...wish(), ...change });
  return error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
};
const doubled =
  "Placeholder text cannot be published. Replace what stands in [[double brackets]] with your own words.";

test.each([
  [{ name: "Gardeners of [[your town]]" }, `name: ${doubled}`],
  [{ purpose: "For everybody in [[your town]]." }, `purpose: ${doubled}`],
  [{ rules: ["Be kind.", "Meet at [[the place]]."] }, `rules.1: ${doubled}`],
  [{ values: circle.values.slice(0, 2) }, "values: A charter names at least three values."],
  [{ slug: "www" }, "slug: This address is kept for Trellis itself. Please choose another."],
  [{ slug: "pаypal" }, "slug: Use letters, digits and single hyphens, for example night-gardeners."],
  [
    { colour: "red;background:url(//evil)" },
    "colour: Give the colour as # and six digits, for example #2f6b3c.",
  ],
  [{ typeface: 'x");@import' }, "typeface: Choose one of the typefaces in the list."],
  [{ ownerPersonId: "per_1" }, 'Unrecognized key: "ownerPersonId"'],
])("%j is refused beside its field", (change, sentence) => {
  expect(problems(change)?.join("\n")).toContain(sentence);
});
