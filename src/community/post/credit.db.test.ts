import { createReadStream } from "node:fs";
import { and, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { acceptMembership } from "@/networks/membership/accept";
import { askMembership } from "@/networks/membership/ask";
import { askEveryMembership } from "@/networks/membership/ask-every";
import { claimMembership } from "@/networks/membership/claim";
import { memberships } from "@/networks/tables";
import { mailbox } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { zipFile } from "@/testing/export";
import { workOff } from "@/worker";
import { listBroughtIn, listWaiting } from "../import/reads";
import { runImport } from "../import/run";
import { uploadImport } from "../import/upload";
import { posts } from "../tables";
import { feedThreads } from "../thread/reads";

let it: Cast;
const gardeners = { network: "night-gardeners" };

const bringIn = async (messages: object[]) => {
  const user = (id: string, name: string, email?: string) => ({
    id,
    name,
    profile: { real_name: name, email },
  });
  const file = await zipFile({
    "users.json": [
      user("U1", "Nell B.", "NELL@example.org"),
      user("U2", "bram", "bram@example.org"),
      user("U3", "Ghost"),
    ],
    "channels.json": [{ id: "C1", name: "old-yard" }],
    "old-yard/2016-02-07.json": messages.map((message) => ({ type: "message", ...message })),
  });
  const { importId } = await uploadImport(it.asFay, {
    fileName: "yard.zip",
    content: createReadStream(file),
  });
  await runImport(it.asFay, { importId });
  await workOff();
};

const first = [
  { user: "U1", text: "Who has a spade, <@U2>?", ts: "1454884927.000002" },
  { user: "U2", text: "I do.", ts: "1454884990.000003" },
];
const standIn = async (name: string) => {
  const [row] = await it.db
    .select()
    .from(memberships)
    .where(and(eq(memberships.networkId, it.gardeners.id), eq(memberships.name, name)));
  if (!row) throw new Error(`${name} was not brought in`);
  return row;
};
const wordsOf = async (authorId: string) =>
  (await it.db.select({ text: posts.text }).from(posts).where(eq(posts.authorId, authorId))).map(
    ({ text }) => text,
  );

beforeAll(async () => {
  it = await cast();
  await bringIn(first);
});

test("a steward reads how many words wait of each, and whom nobody has written to", async () => {
  const { people, count, unasked } = await listBroughtIn(it.asAda);
  expect(people.map(({ name, posts, isAsked }) => ({ name, posts, isAsked }))).toEqual([
    { name: "Nell B.", posts: 1, isAsked: false },
    { name: "bram", posts: 1, isAsked: false },
    { name: "Ghost", posts: 0, isAsked: false },
  ]);
  expect({ count, unasked }).toEqual({ count: 3, unasked: 2 });
});

test("a steward finds one of them by name, also when it is not spelt right", async () => {
  const found = async (named: string) =>
    (await listBroughtIn(it.asAda, { named })).people.map(({ name }) => name);
  expect(await found("ghosst")).toEqual(["Ghost"]);
  expect(await found("nell")).toEqual(["Nell B."]);
  expect(await found("Zebulon")).toEqual([]);
  expect(await listBroughtIn(it.asAda, { page: 2 })).toMatchObject({ people: [], more: false, count: 3 });
});

test("words wait for whoever has shown that the address is hers, and for nobody else", async () => {
  expect(await listWaiting(it.asPerson("nell"), gardeners)).toMatchObject([{ name: "Nell B.", posts: 1 }]);
  expect(await listWaiting(it.asPerson("otto"), gardeners)).toEqual([]);
  expect(await listWaiting(it.asPerson("nell"), { network: "tuesday-kiln" })).toEqual([]);
  const { id } = await standIn("Nell B.");
  await expect(claimMembership(it.asPerson("otto"), { ...gardeners, membershipId: id })).rejects.toThrow(
    "This membership was not found.",
  );
});

test("of eight claims at once one wins, and the charter comes next", async () => {
  const { id: membershipId } = await standIn("Nell B.");
  const claims = await Promise.allSettled(
    Array.from({ length: 8 }, () => claimMembership(it.asPerson("nell"), { ...gardeners, membershipId })),
  );
  const won = claims.filter((claim) => claim.status === "fulfilled");
  expect(won.map(({ value }) => value)).toEqual([{ joined: false }]);
  for (const claim of claims) {
    if (claim.status === "fulfilled") continue;
    expect(claim.reason).toMatchObject({ message: expect.stringMatching(/too late to (claim|merge) it/) });
  }
  expect(await standIn("Nell B.")).toMatchObject({ state: "approved", personId: it.who.nell.id });
  await acceptMembership(it.asPerson("nell"), { ...gardeners, charterVersion: 1 });
  expect(await standIn("Nell B.")).toMatchObject({ state: "newcomer" });
});

test("a member's older words become hers: posts, and her name in the posts of others", async () => {
  const before = await standIn("bram");
  await claimMembership(it.asPerson("bram"), { ...gardeners, membershipId: before.id });
  await workOff();
  expect(await standIn("bram")).toMatchObject({ state: "merged", mergedIntoId: it.member.bram.id });
  expect(await wordsOf(it.member.bram.id)).toEqual(["I do."]);
  const [asked] = await it.db
    .select()
    .from(posts)
    .where(eq(posts.authorId, (await standIn("Nell B.")).id));
  expect(asked?.html).toContain(`/n/night-gardeners/people/${it.member.bram.id}"`);
  const [card] = await feedThreads(it.asBram);
  expect(card?.why).toBeDefined();
});

test("what a later export holds of them comes in under who they are now", async () => {
  await bringIn([...first, { user: "U2", text: "Still do.", ts: "1454885990.000003" }]);
  expect((await wordsOf(it.member.bram.id)).sort()).toEqual(["I do.", "Still do."]);
});

test("a steward gives a name its address, and a mail tells the person", async () => {
  const ghost = await standIn("Ghost");
  await expect(askMembership(it.asAda, { membershipId: ghost.id })).rejects.toThrow(
    "The export holds no e-mail for this person.",
  );
  await askMembership(it.asAda, { membershipId: ghost.id, email: "theo@example.org" });
  await workOff();
  const [mail] = await it.db.select().from(mailbox).where(eq(mailbox.to, "theo@example.org"));
  expect(mail?.subject).toBe("Your place in Night Gardeners has moved");
  // By way of signing in: a stranger at the door of a network by invitation is sent home.
  expect(mail?.text).toContain("/sign-in?to=%2Fn%2Fnight-gardeners%2Fjoin");
  expect(await listWaiting(it.asPerson("theo"), gardeners)).toMatchObject([{ name: "Ghost" }]);
  expect(await askEveryMembership(it.asAda)).toEqual({ asked: 0 });
  const { people, unasked } = await listBroughtIn(it.asAda);
  expect(people.find(({ name }) => name === "Ghost")).toMatchObject({ isAsked: true });
  expect(unasked).toBe(0);
});

test("a claimed name takes no other address", async () => {
  const { id: membershipId } = await standIn("Nell B.");
  await expect(askMembership(it.asAda, { membershipId, email: "otto@example.org" })).rejects.toThrow(
    "This person was not found.",
  );
  expect((await listBroughtIn(it.asAda)).people.map(({ name }) => name)).toEqual(["Ghost"]);
});
