import { beforeAll, expect, test } from "vitest";
import { newId } from "@/platform/ids";
import { before, days, hours, later } from "@/platform/time";
import { type Cast, cast } from "@/testing/cast";
import { replyPost } from "../post/reply";
import { admitSpace } from "../space/admit";
import { createSpace } from "../space/create";
import { listSpaces } from "../space/reads";
import { readThread } from "./read";
import { readAllThread } from "./read-all";
import { feedThreads, getThread, listThreads } from "./reads";
import { searchThread } from "./search";
import { startThread } from "./start";

let town: Cast;
let open: string;
let stewards: string;
let circle: string;
const at = <C extends { now: Date }>(ctx: C, now: Date): C => ({ ...ctx, now });

beforeAll(async () => {
  town = await cast();
  open = (await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" })).id;
  stewards = (await createSpace(town.asAda, { name: "The table", purpose: "", access: "stewards" })).id;
  circle = (await createSpace(town.asFay, { name: "Moth circle", purpose: "", access: "invited" })).id;
  await admitSpace(town.asAda, { spaceId: circle, membershipId: town.member.gus.id });
});

const titles = (threads: { title: string }[]) => threads.map((thread) => thread.title);

test("each sees the threads of the spaces that are open to her, and no others", async () => {
  const soon = later(town.now, hours(1));
  await startThread(at(town.asBram, soon), {
    spaceId: open,
    title: "Night scent",
    body: "Stock or tobacco this year?",
  });
  await startThread(at(town.asAda, soon), { spaceId: stewards, title: "A hard case", body: "Between us." });
  const moths = await startThread(at(town.asGus, soon), {
    spaceId: circle,
    title: "Hawk moths",
    body: "Two!",
  });

  expect(titles(await feedThreads(town.asBram)).sort()).toEqual(["Night scent"]);
  expect(titles(await feedThreads(town.asAda)).sort()).toEqual(["A hard case", "Night scent"]);
  expect(titles(await feedThreads(town.asGus)).sort()).toEqual(["Hawk moths", "Night scent"]);
  expect(titles(await feedThreads(town.asFay)).sort()).toEqual(["A hard case", "Night scent"]);
  expect(await feedThreads(town.asOtto)).toEqual([]);

  await expect(getThread(town.asAda, moths)).rejects.toThrow("This thread was not found.");
  await expect(listThreads(town.asAda, { spaceId: circle })).rejects.toThrow("This space was not found.");
  const [theirs, none] = await Promise.all(
    [moths.threadId, newId("thread")].map((threadId) =>
      getThread(town.asOtto, { threadId }).catch((error: unknown) => error),
    ),
  );
  expect(theirs).toEqual(none);
});

test("search finds what was said, and hides what is not yours", async () => {
  expect((await searchThread(town.asGus, { query: "hawk moth" })).map((hit) => hit.space.name)).toEqual([
    "Moth circle",
  ]);
  expect(await searchThread(town.asBram, { query: "hawk moth" })).toEqual([]);
  expect(await searchThread(town.asOtto, { query: "stock" })).toEqual([]);
  const [hit] = await searchThread(town.asBram, { query: "tobacco" });
  expect(hit?.excerpt).toEqual([
    { text: "Stock or ", isHit: false },
    { text: "tobacco", isHit: true },
    { text: " this year", isHit: false },
  ]);
});

test("what is typed as markup or as a mark comes out of search as plain words", async () => {
  await startThread(town.asCleo, {
    spaceId: open,
    title: "A <b>bold</b> question",
    body: "Is \uE000quince\uE001 `<script>` safe?",
  });
  const [hit] = await searchThread(town.asBram, { query: "quince OR bold" });
  expect(hit?.thread.title).toContainEqual({ text: "bold", isHit: true });
  expect(hit?.excerpt.filter((piece) => piece.isHit)).toEqual([{ text: "quince", isHit: true }]);
  expect(JSON.stringify(hit)).not.toMatch(/[\uE000\uE001]/);
});

test("a thread is new until it is read, and reading never goes back", async () => {
  const soon = later(town.now, hours(2));
  const { threadId } = await startThread(at(town.asBram, soon), {
    spaceId: open,
    title: "Dew",
    body: "Early.",
  });
  await replyPost(at(town.asCleo, soon), { threadId, body: "Very." });
  const unread = async () => {
    const feed = await feedThreads(at(town.asGita, later(soon, hours(1))));
    return feed.find((thread) => thread.id === threadId)?.unread;
  };
  expect(await unread()).toBe(2);
  await readThread(town.asGita, { threadId, number: 1 });
  expect(await unread()).toBe(1);
  await readThread(town.asGita, { threadId, number: 99 });
  await readThread(town.asGita, { threadId, number: 1 });
  expect(await unread()).toBe(0);
  await replyPost(at(town.asBram, soon), { threadId, body: "Gone by seven." });
  expect(await unread()).toBe(1);
});

test("spaces count the threads that are new, and nothing from before one joined", async () => {
  const count = async (ctx = town.asGita) =>
    (await listSpaces(at(ctx, later(town.now, hours(5))))).find((space) => space.id === open)?.unread;
  const had = (await count()) ?? 0;
  await startThread(at(town.asBram, later(town.now, hours(3))), {
    spaceId: open,
    title: "Frost",
    body: "Soon.",
  });
  expect(await count()).toBe(had + 1);
  await startThread(at(town.asGus, before(town.now, days(3))), {
    spaceId: open,
    title: "Thaw",
    body: "Then.",
  });
  expect(await count()).toBe(had + 1);
});

test("what is new comes first, and each thread says why it is there", async () => {
  const late = later(town.now, hours(8));
  const { threadId } = await startThread(at(town.asCleo, later(town.now, hours(6))), {
    spaceId: open,
    title: "Mine",
    body: "Hello.",
  });
  await replyPost(at(town.asBram, later(town.now, hours(6))), { threadId, body: "Hello, Cleo." });
  await startThread(at(town.asBram, later(town.now, hours(6))), {
    spaceId: open,
    title: "To you",
    body: "Ask @cleo-marsh.",
  });
  for (const thread of await feedThreads(at(town.asCleo, late)))
    if (!["Mine", "To you"].includes(thread.title))
      await readThread(town.asCleo, { threadId: thread.id, number: 99 });
  await startThread(at(town.asCleo, later(town.now, hours(7))), {
    spaceId: open,
    title: "Latest",
    body: "Read by me.",
  });

  const feed = await feedThreads(at(town.asCleo, late));
  expect(titles(feed.slice(0, 2)).sort()).toEqual(["Mine", "To you"]);
  expect(feed.find((thread) => thread.title === "Mine")).toMatchObject({
    why: "1 new reply to your thread",
    latest: { name: "Bram de Wit", excerpt: "Hello, Cleo." },
    replies: 1,
  });
  expect(feed.find((thread) => thread.title === "To you")?.why).toBe("You were mentioned");
  expect(feed.find((thread) => thread.title === "Latest")?.why).toBe("Your thread");
  const [first] = await feedThreads(at(town.asCleo, late), { newest: true });
  expect(first?.title).toBe("Latest");
  expect(JSON.parse(JSON.stringify(feed))).toEqual(feed);
});

test("in a space's own list no line repeats where it stands", async () => {
  const { threadId } = await startThread(at(town.asGus, later(town.now, hours(9))), {
    spaceId: open,
    title: "Hoses",
    body: "Coil them.",
  });
  const whyIn = (list: { id: string; why: string }[]) => list.find(({ id }) => id === threadId)?.why;
  const asGita = at(town.asGita, later(town.now, hours(10)));
  const inSpace = async () => whyIn((await listThreads(asGita, { spaceId: open })).threads);
  expect(await inSpace()).toBe("New");
  expect(await whyIn(await feedThreads(asGita))).toMatch(/^New in /);
  await readThread(asGita, { threadId, number: 1 });
  expect(await inSpace()).toBe("");
  expect(await whyIn(await feedThreads(asGita))).toMatch(/^Lately in /);
});

test("whoever marks all as read has nothing new, but for what was said since she looked", async () => {
  const [morning, noon] = [later(town.now, days(3)), later(town.now, days(3) + hours(4))];
  const post = (title: string, now: Date) =>
    startThread(at(town.asGus, now), { spaceId: open, title, body: "Look." });
  await post("Slugs on the step", before(morning, hours(1)));
  const late = await post("And on the wall", later(morning, hours(1)));
  const fresh = async () =>
    (await feedThreads(at(town.asBram, noon))).filter(({ unread }) => unread > 0).map(({ title }) => title);
  expect(await fresh()).toEqual(expect.arrayContaining(["Slugs on the step", "And on the wall"]));
  await readAllThread(at(town.asBram, noon), { asOf: morning.toISOString() });
  expect(await fresh()).toEqual(["And on the wall"]);
  expect((await getThread(at(town.asCleo, noon), late)).thread.readNumber).toBe(0);
  await readAllThread(at(town.asBram, noon), { asOf: noon.toISOString() });
  expect(await fresh()).toEqual([]);
});
