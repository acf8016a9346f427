import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { memberships } from "@/networks/tables";
import { readNotice } from "@/notifications/notice/read";
import { countNotices, listNotices } from "@/notifications/notice/reads";
import { newId } from "@/platform/ids";
import { type Cast, cast } from "@/testing/cast";
import { workOff } from "@/worker";
import { createSpace } from "../space/create";
import { feedThreads, getThread } from "../thread/reads";
import { searchThread } from "../thread/search";
import { startThread } from "../thread/start";
import { editPost } from "./edit";
import { getPost, listRevisions, postsAfter, sourceOf } from "./reads";
import { removePost } from "./remove";
import { replyPost } from "./reply";

let town: Cast;
let shed: string;
let table: string;
beforeAll(async () => {
  town = await cast();
  shed = (await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" })).id;
  table = (await createSpace(town.asAda, { name: "The table", purpose: "", access: "stewards" })).id;
});

const sentences = async (who: "ada" | "bram" | "cleo" | "gus") => {
  await workOff();
  return (await listNotices(town.asPerson(who))).map((notice) => notice.sentence);
};

test("an author says it differently, and what it said before can be read", async () => {
  const post = await startThread(town.asBram, { spaceId: shed, title: "Lamps", body: "Red ones." });
  await editPost(town.asBram, { postId: post.id, body: "Green ones." });
  await editPost(town.asBram, { postId: post.id, body: "**Blue** ones." });
  expect(await getPost(town.asCleo, { postId: post.id })).toMatchObject({
    html: "<p><strong>Blue</strong> ones.</p>",
    editedAt: town.now.toISOString(),
  });
  const bodies = (await listRevisions(town.asCleo, { postId: post.id })).map((revision) => revision.body);
  expect(bodies.sort()).toEqual(["Green ones.", "Red ones."]);
  expect(await sourceOf(town.asBram, { postId: post.id })).toEqual({ body: "**Blue** ones." });
  expect(await searchThread(town.asCleo, { query: "red" })).toEqual([]);
});

test("nobody else changes somebody's words, not even a steward", async () => {
  const post = await startThread(town.asBram, { spaceId: shed, title: "Gloves", body: "Mine." });
  for (const ctx of [town.asAda, town.asCleo])
    await expect(editPost(ctx, { postId: post.id, body: "Yours." })).rejects.toThrow(
      "Only its author may change a post.",
    );
  await expect(sourceOf(town.asAda, { postId: post.id })).rejects.toThrow("This post was not found.");
  const [theirs, none] = await Promise.all(
    [post.id, newId("post")].map((postId) =>
      editPost(town.asOtto, { postId, body: "Ours." }).catch((error: unknown) => error),
    ),
  );
  expect(theirs).toEqual(none);
});

test("a removed post keeps its place and says by whom; its author reads why", async () => {
  const { id: opening, threadId } = await startThread(town.asGus, {
    spaceId: shed,
    title: "Quinces",
    body: "Medlars.",
  });
  const own = await replyPost(town.asCleo, { threadId, body: "Persimmons." });
  const sold = await replyPost(town.asBram, { threadId, body: "Buy my pears." });
  await expect(removePost(town.asGus, { postId: sold.id })).rejects.toThrow(
    "Only its author or a steward may remove a post.",
  );
  await expect(removePost(town.asAda, { postId: sold.id })).rejects.toThrow(
    "Please say why, so that its author can understand.",
  );
  await removePost(town.asAda, { postId: sold.id, reason: "No selling here." });
  await removePost(town.asCleo, { postId: own.id });
  await expect(removePost(town.asCleo, { postId: own.id })).rejects.toThrow("This post was removed already.");

  const seen = async (ctx: typeof town.asBram) =>
    (await getThread(ctx, { threadId })).posts.map(({ number, html, removedBy, removedReason }) => ({
      number,
      html,
      removedBy,
      removedReason,
    }));
  const gone = { html: "", removedReason: null };
  const first = { number: 1, html: "<p>Medlars.</p>", removedBy: null, removedReason: null };
  const second = { ...gone, number: 2, removedBy: "author" };
  const third = { ...gone, number: 3, removedBy: "steward" };
  expect(await seen(town.asGus)).toEqual([first, second, third]);
  expect(await seen(town.asBram)).toEqual([first, second, { ...third, removedReason: "No selling here." }]);
  expect(await searchThread(town.asGus, { query: "persimmons OR pears" })).toEqual([]);
  await expect(listRevisions(town.asAda, { postId: sold.id })).rejects.toThrow("This post was not found.");
  await expect(editPost(town.asBram, { postId: sold.id, body: "Pears!" })).rejects.toThrow(
    "This post was removed.",
  );
  expect((await feedThreads(town.asGus)).find((thread) => thread.id === threadId)?.latest.excerpt).toBe("");
  expect(await sentences("bram")).toContain(
    "A steward removed your post in “Quinces”. The reason: No selling here.",
  );
  const { posts } = await postsAfter(town.asGus, { threadId, number: 3, since: town.now.toISOString() });
  expect(
    posts.map((post) => post.number),
    "a reader who comes back learns of both",
  ).toEqual([2, 3]);
  expect(opening).not.toBe(own.id);
});

test("an answer to an answer is told to whose post it hangs on; one to the opening post, as one to the thread", async () => {
  const { id, threadId } = await startThread(town.asCleo, { spaceId: shed, title: "Bats", body: "Heard." });
  const first = await replyPost(town.asBram, { threadId, body: "Where?" });
  const second = await replyPost(town.asCleo, { threadId, body: "Barn.", parentId: first.id });
  await replyPost(town.asGus, { threadId, body: "Ours too.", parentId: second.id });
  expect(await sentences("bram")).toEqual(
    expect.arrayContaining(["Cleo Marsh answered you in “Bats”", "Gus Pereira answered you in “Bats”"]),
  );
  await replyPost(town.asGus, { threadId, body: "Lovely.", parentId: id });
  const cleo = await sentences("cleo");
  expect(cleo).toContain("Gus Pereira replied to your thread “Bats”");
  expect(cleo).not.toContain("Gus Pereira answered you in “Bats”");
});

test("who is named or answered is told, once, and only where she may read", async () => {
  const { threadId } = await startThread(town.asCleo, {
    spaceId: shed,
    title: "Owls",
    body: "Ask @bram-de-wit, he knows.",
  });
  const heard = await replyPost(town.asBram, { threadId, body: "@cleo-marsh two in the barn." });
  await replyPost(town.asGus, { threadId, body: "Three!", parentId: heard.id });
  expect(await sentences("bram")).toEqual(
    expect.arrayContaining(["Cleo Marsh mentioned you in “Owls”", "Gus Pereira answered you in “Owls”"]),
  );
  const cleo = await sentences("cleo");
  expect(cleo).toEqual(
    expect.arrayContaining([
      "Bram de Wit mentioned you in “Owls”",
      "Gus Pereira replied to your thread “Owls”",
    ]),
  );
  expect(cleo).not.toContain("Bram de Wit replied to your thread “Owls”");

  await startThread(town.asAda, { spaceId: table, title: "A hard case", body: "About @bram-de-wit." });
  expect((await sentences("bram")).join()).not.toContain("A hard case");

  const [notice] = await listNotices(town.asPerson("cleo"));
  await readNotice(town.asPerson("bram"), { noticeIds: [notice?.id ?? ""] });
  expect(await countNotices(town.asPerson("cleo"))).toBe(cleo.length);
  await readNotice(town.asPerson("cleo"), {});
  expect(await countNotices(town.asPerson("cleo"))).toBe(0);
});

test("a mention means the same person after she is renamed, and edits tell only those newly named", async () => {
  const post = await startThread(town.asGus, { spaceId: shed, title: "Bats", body: "Thanks, @gita-rao." });
  await town.db.update(memberships).set({ name: "Gita Iyer" }).where(eq(memberships.id, town.member.gita.id));
  await editPost(town.asGus, { postId: post.id, body: "Thank you, @gita-rao and @ada-okafor." });
  const { html } = await getPost(town.asCleo, { postId: post.id });
  expect(html).toContain(
    `href="/n/night-gardeners/people/${town.member.gita.id}" class="mention">@Gita Iyer</a>`,
  );
  await editPost(town.asGus, { postId: post.id, body: "Thank you both, @gita-rao and @ada-okafor!" });
  expect((await sentences("ada")).filter((sentence) => sentence.includes("Bats"))).toEqual([
    "Gus Pereira mentioned you in “Bats”",
  ]);
});
