import { and, asc, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { Refused } from "@/platform/errors";
import { newId } from "@/platform/ids";
import { type Cast, cast } from "@/testing/cast";
import { createSpace } from "../space/create";
import { updateSpace } from "../space/update";
import { posts, threads } from "../tables";
import { closeThread } from "../thread/close";
import { getThread } from "../thread/reads";
import { startThread } from "../thread/start";
import { replyPost } from "./reply";

let town: Cast;
let threadId: string;
let spaceId: string;
beforeAll(async () => {
  town = await cast();
  spaceId = (await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" })).id;
  const thread = await startThread(town.asAda, { spaceId, title: "Slugs", body: "They came again." });
  threadId = thread.threadId;
});

test("eight replies at once get eight numbers without a gap, in the order of their commits", async () => {
  const who = [town.asBram, town.asCleo, town.asGus, town.asGita];
  await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      replyPost(who[i % 4] ?? town.asBram, { threadId, body: `Beer traps, ${i} of them.` }),
    ),
  );
  const rows = await town.db
    .select({ number: posts.number })
    .from(posts)
    .where(eq(posts.threadId, threadId))
    .orderBy(asc(posts.number));
  expect(rows.map((row) => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const { thread, posts: shown } = await getThread(town.asBram, { threadId });
  expect(thread.lastNumber).toBe(9);
  expect(shown.map((post) => post.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("a reply to a reply hangs on the first-level one", async () => {
  const first = await replyPost(town.asBram, { threadId, body: "Copper tape works." });
  const second = await replyPost(town.asCleo, { threadId, body: "Does it?", parentId: first.id });
  const third = await replyPost(town.asBram, { threadId, body: "It does.", parentId: second.id });
  const { posts: shown } = await getThread(town.asAda, { threadId });
  expect(shown.find((post) => post.id === second.id)?.parentId).toBe(first.id);
  expect(shown.find((post) => post.id === third.id)?.parentId).toBe(first.id);
});

test("a reply to the opening post is a reply to the thread", async () => {
  const { posts: shown } = await getThread(town.asAda, { threadId });
  const reply = await replyPost(town.asGus, { threadId, body: "Here too.", parentId: shown[0]?.id });
  const [row] = await town.db.select().from(posts).where(eq(posts.id, reply.id));
  expect(row?.parentId).toBeNull();
});

test("a reply cannot hang on a post of another thread", async () => {
  const other = await startThread(town.asGita, { spaceId, title: "Ferns", body: "Any to spare?" });
  await expect(replyPost(town.asGita, { threadId, body: "Lost.", parentId: other.id })).rejects.toThrow(
    "This post was not found.",
  );
  const [row] = await town.db.select().from(threads).where(eq(threads.id, threadId));
  const rows = await town.db.select().from(posts).where(eq(posts.threadId, threadId));
  expect(row?.lastNumber, "the refused reply gave its number back").toBe(rows.length);
});

test("sent again after a lost connection, it is posted once", async () => {
  const key = crypto.randomUUID();
  const [one, two] = await Promise.all([
    replyPost(town.asGita, { threadId, body: "Only once.", key }),
    replyPost(town.asGita, { threadId, body: "Only once.", key }),
  ]);
  expect(two).toEqual(one);
  const rows = await town.db
    .select()
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.body, "Only once.")));
  expect(rows).toHaveLength(1);
});

test("in a closed thread and in an archived space nothing new is said", async () => {
  const { threadId: closed } = await startThread(town.asGus, { spaceId, title: "Done", body: "Closing." });
  await closeThread(town.asGus, { threadId: closed });
  await expect(replyPost(town.asGita, { threadId: closed, body: "But" })).rejects.toThrow(
    "This thread is closed, so it takes no more replies.",
  );
  const attic = await createSpace(town.asAda, { name: "Attic", purpose: "", access: "members" });
  const old = await startThread(town.asGus, { spaceId: attic.id, title: "Old", body: "Old things." });
  await updateSpace(town.asAda, { spaceId: attic.id, archived: true });
  const sentence = "This space is archived: it can be read, and nothing new is written here.";
  await expect(replyPost(town.asGita, { threadId: old.threadId, body: "But" })).rejects.toThrow(sentence);
  await expect(
    startThread(town.asGus, { spaceId: attic.id, title: "New", body: "New things." }),
  ).rejects.toThrow(sentence);
});

test("another network's thread answers exactly like a missing one", async () => {
  const answers = await Promise.all(
    [threadId, newId("thread")].map((id) =>
      replyPost(town.asOtto, { threadId: id, body: "Hello?" }).catch((error: unknown) => error),
    ),
  );
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toBeInstanceOf(Refused);
  expect(answers[0]).toHaveProperty("message", "This thread was not found.");
});
