import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { networks } from "../tables";
import { listMyNetworks, listNetworks, listPossibleOwners, openDoor } from "./reads";

let c: Cast;
beforeAll(async () => {
  c = await cast();
});

test("a visitor reads what the Night Gardeners are, who runs them, and how many places are left", async () => {
  expect(await openDoor(c.asVisitor, "night-gardeners")).toMatchObject({
    name: "Night Gardeners",
    purpose: "For people who garden after dark.",
    owner: { kind: "brand", name: "Fern & Co.", slug: "fern-and-co" },
    stewards: [{ name: "Ada Okafor" }],
    charter: { version: 1, rules: ["Be kind.", "No selling."] },
    memberCount: 6,
    placesLeft: 1494,
    questions: ["What do you grow?"],
    own: null,
    isOwner: false,
    isInside: false,
    hasDesk: false,
  });
});

test("of the Tuesday Kiln, which only members may see, a visitor learns the name, the purpose and the door", async () => {
  for (const ctx of [c.asVisitor, c.asPerson("nell")]) {
    const door = await openDoor(ctx, "tuesday-kiln");
    expect(door).toMatchObject({
      name: "The Tuesday Kiln",
      join: "invite",
      sees: false,
      stewards: [],
      charter: null,
    });
    expect(door.blocks.map(({ kind }) => kind)).toEqual(["hero"]);
  }
  const inner = await openDoor(c.asPerson("otto"), "tuesday-kiln");
  expect(inner).toMatchObject({ sees: true, isOwner: true, charter: { version: 1 } });
  expect(inner.blocks.length).toBeGreaterThan(3);
});

test("everybody is told where they stand", async () => {
  const standing = async (name: Parameters<Cast["asPerson"]>[0]) => {
    const { own, isOwner, isInside, hasDesk } = await openDoor(c.asPerson(name), "night-gardeners");
    return [own?.state ?? null, isOwner, isInside, hasDesk];
  };
  expect(await standing("ada")).toEqual(["trusted", false, true, true]);
  expect(await standing("gita")).toEqual(["member", false, true, true]);
  expect(await standing("bram")).toEqual(["member", false, true, false]);
  expect(await standing("dov")).toEqual(["applied", false, false, false]);
  expect(await standing("rosa")).toEqual(["suspended", false, false, false]);
  expect(await standing("fay"), "she owns the brand").toEqual([null, true, false, true]);
  expect(await standing("mina"), "an analyst of the brand owns nothing").toEqual([null, false, false, false]);
});

test("an address where nothing stands is not found", async () => {
  await expect(openDoor(c.asVisitor, "nowhere")).rejects.toThrow("This network was not found.");
});

test("the directory lists what everybody may see, and finds it by name or purpose", async () => {
  const slugs = async (q: string) => (await listNetworks(c, { q })).networks.map(({ slug }) => slug);
  expect(await slugs("")).toEqual(["night-gardeners"]);
  expect(await slugs("AFTER dark")).toEqual(["night-gardeners"]);
  expect(await slugs("kiln")).toEqual([]);
  expect(await slugs("100%")).toEqual([]);
  expect(await slugs("'; drop table networks; --")).toEqual([]);
});

test("people find the networks they run, belong to or have knocked at, and no others", async () => {
  const mine = async (name: Parameters<Cast["asPerson"]>[0]) =>
    (await listMyNetworks(c.asPerson(name))).map(({ slug, state, owned }) => [slug, state, owned]);
  expect(await mine("fay")).toEqual([["night-gardeners", null, true]]);
  expect(await mine("bram")).toEqual([["night-gardeners", "member", false]]);
  expect(await mine("dov")).toEqual([["night-gardeners", "applied", false]]);
  expect(await mine("otto")).toEqual([["tuesday-kiln", "trusted", true]]);
  expect(await mine("nell")).toEqual([]);
});

test("who waits at the door is told to those who answer there, and to nobody else", async () => {
  const waiting = async (name: Parameters<Cast["asPerson"]>[0]) =>
    (await listMyNetworks(c.asPerson(name))).map(({ waiting }) => waiting);
  for (const keeper of ["fay", "theo", "ada", "gus"] as const) expect(await waiting(keeper)).toEqual([1]);
  for (const other of ["gita", "bram", "dov", "otto"] as const) expect(await waiting(other)).toEqual([0]);
});

test("a network may belong to oneself or to a brand that one may act for", async () => {
  const brands = async (name: Parameters<Cast["asPerson"]>[0]) =>
    (await listPossibleOwners(c.asPerson(name))).map(({ slug }) => slug);
  expect(await brands("theo")).toEqual(["fern-and-co"]);
  expect(await brands("mina")).toEqual([]);
});

test("the list goes on behind the last one of a page, also where several were founded in the same moment", async () => {
  const before = (minutes: number) => new Date(c.now.getTime() - minutes * 60_000);
  await c.db.insert(networks).values(
    Array.from({ length: 30 }, (_, n) => ({
      slug: `orchard-${n}`,
      name: `Orchard ${n}`,
      purpose: "Apples.",
      template: "cohort" as const,
      ownerPersonId: c.who.otto.id,
      join: "open" as const,
      visibility: "public" as const,
      createdAt: before(Math.floor(n / 10)),
    })),
  );
  const first = await listNetworks(c, { q: "orchard" });
  expect(first.networks).toHaveLength(24);
  const second = await listNetworks(c, { q: "orchard", after: first.after ?? "" });
  expect(second.networks).toHaveLength(6);
  expect(second.after).toBeNull();
  const all = [...first.networks, ...second.networks].map(({ slug }) => slug);
  expect(new Set(all).size).toBe(30);
});
