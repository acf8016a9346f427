import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { placeMembership } from "@/networks/membership/place";
import { memberships } from "@/networks/tables";
import { newId } from "@/platform/ids";
import { type Cast, cast } from "@/testing/cast";
import { findHandle } from "../mention/reads";
import { replyPost } from "../post/reply";
import { createSpace } from "../space/create";
import { startThread } from "../thread/start";
import { findPeople, getProfile, listDirectory } from "./reads";

let town: Cast;
beforeAll(async () => {
  town = await cast();
});
const named = async (query: string, ctx = town.asBram) =>
  (await listDirectory(ctx, { query })).people.map((person) => person.name);

test("the members of the network are listed, and nobody who is only knocking, suspended or elsewhere", async () => {
  expect(await named("")).toEqual(["Ada Okafor", "Bram de Wit", "Cleo Marsh", "Gita Rao", "Gus Pereira"]);
  expect(await named("", town.asOtto as never)).toEqual(["Otto Brandt"]);
});

test.each([
  ["Okafro", "Ada Okafor"],
  ["pereria", "Gus Pereira"],
  ["cleo", "Cleo Marsh"],
  ["Brm de wit", "Bram de Wit"],
  ["g", "Gita Rao"],
])("%s finds %s", async (typed, name) => {
  expect((await named(typed))[0]).toBe(name);
});

test("whoever types a name nearly right after an @ is shown whom she means", async () => {
  const handles = async (query: string) =>
    (await findHandle(town.asBram, { query })).map(({ handle }) => handle);
  expect(await handles("okafro")).toEqual(["ada-okafor"]);
  expect(await handles("gus-pereria")).toEqual(["gus-pereira"]);
  expect((await handles("g"))[0]).toBe("gita-rao");
  expect(await handles("otto")).toEqual([]);
});

test("those who were brought in stand apart from those who are here", async () => {
  const people = [
    { key: "slack:u1", name: "Hester Quince" },
    { key: "slack:u2", name: "Ada Okafore" },
  ];
  await placeMembership(town, { networkId: town.gardeners.id, people });
  const here = await listDirectory(town.asBram, {});
  expect(here.people.map(({ name }) => name)).not.toContain("Hester Quince");
  expect(here.broughtIn).toBe(2);
  const brought = await listDirectory(town.asBram, { who: "brought-in" });
  expect(brought.people.map(({ name }) => name)).toEqual(["Ada Okafore", "Hester Quince"]);
  expect(await listDirectory(town.asBram, { query: "hestre" })).toMatchObject({ people: [], broughtIn: 1 });
  expect(await listDirectory(town.asOtto as never, {})).toMatchObject({ broughtIn: 0 });
});

test("whoever looks for a name among the words is shown its person, and for a word nobody", async () => {
  const found = async (query: string, ctx = town.asBram) =>
    (await findPeople(ctx, { query })).map(({ name }) => name);
  expect((await found("Okafro"))[0]).toBe("Ada Okafor");
  expect(await found("hestre quince")).toEqual(["Hester Quince"]);
  expect(await found("frost")).toEqual([]);
  expect(await found("a")).toEqual([]);
  expect(await found("Ada Okafor", town.asOtto as never)).toEqual([]);
});

test("a name of another network is not found", async () => {
  expect(await named("Otto Brandt")).toEqual([]);
});

test("a profile shows what its person lately said, where the asker may read", async () => {
  const shed = await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" });
  const table = await createSpace(town.asAda, { name: "The table", purpose: "", access: "stewards" });
  const open = await startThread(town.asBram, { spaceId: shed.id, title: "Larks", body: "Up." });
  await replyPost(town.asAda, { threadId: open.threadId, body: "And away." });
  await startThread(town.asAda, { spaceId: table.id, title: "A hard case", body: "Between us." });

  const membershipId = town.member.ada.id;
  const forBram = await getProfile(town.asBram, { membershipId });
  expect(forBram.threads).toEqual([]);
  expect(forBram.posts.map((post) => post.excerpt)).toEqual(["And away."]);
  expect((await getProfile(town.asFay, { membershipId })).threads.map((thread) => thread.title)).toEqual([
    "A hard case",
  ]);
});

test("whoever left is a name to her words and nothing more; whoever only knocked is not found", async () => {
  await town.db
    .update(memberships)
    .set({ bio: "I grow figs.", state: "left", role: "member" })
    .where(eq(memberships.id, town.member.gita.id));
  expect(await getProfile(town.asBram, { membershipId: town.member.gita.id })).toMatchObject({
    name: "Gita Rao",
    bio: "",
    joinedAt: null,
    isHere: false,
  });
  for (const membershipId of [town.member.dov.id, town.member.otto.id, newId("membership")])
    await expect(getProfile(town.asBram, { membershipId })).rejects.toThrow("This member was not found.");
});

test("two people of one name have two handles, and the first keeps hers", async () => {
  await town.db.insert(memberships).values({
    networkId: town.gardeners.id,
    personId: town.who.nell.id,
    name: "Ada Okafor",
    state: "newcomer",
    joinedAt: new Date(town.now.getTime() + 1_000),
  });
  const [first, second] = await findHandle(town.asBram, { query: "okaf" });
  expect([first?.handle, second?.handle].sort()).toEqual([
    "ada-okafor",
    expect.stringMatching(/^ada-okafor\.[0-9a-f]{4}$/),
  ]);
});
