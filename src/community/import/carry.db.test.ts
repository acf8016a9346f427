import { createReadStream } from "node:fs";
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Ctx, Insider } from "@/identity/actor";
import { memberships } from "@/networks/tables";
import { Refused } from "@/platform/errors";
import { type Cast, cast } from "@/testing/cast";
import { type Contents, written, zipFile } from "@/testing/export";
import { workOff } from "@/worker";
import { listSpaces } from "../space/reads";
import { imports, mentions, posts, threads } from "../tables";
import { feedThreads, getThread } from "../thread/reads";
import { searchThread } from "../thread/search";
import { carryImport } from "./carry";
import { checkImport } from "./check";
import { discardImport } from "./discard";
import { getImport, listImports, progressOf } from "./reads";
import { runImport } from "./run";
import { stopImport } from "./stop";
import { uploadImport } from "./upload";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});

/** Discourse topics as its API answers them: one asks, one answers by name, one answers the answer. */
const forum = (topics: number, from = 1): Contents =>
  Object.fromEntries(
    Array.from({ length: topics }, (_, i) => {
      const id = from + i;
      const said = (number: number, username: string, cooked: string, rest = {}) => ({
        id: id * 10 + number,
        topic_id: id,
        post_number: number,
        post_type: 1,
        username,
        name: "",
        created_at: `2019-03-0${number}T10:00:00.000Z`,
        cooked,
        ...rest,
      });
      const posts = [
        said(1, "KrisP", `<p>Who keeps <strong>bed ${id}</strong>?</p>`),
        said(2, "vasil", `<p><a class="mention" href="/u/krisp">@KrisP</a> I do.</p>`),
        said(3, "KrisP", "<p>Thank you.</p>", { reply_to_post_number: 2 }),
      ];
      const topic = { id, title: `Bed ${id}`, category_id: 3, post_stream: { posts, stream: [] } };
      return [`topic-${id}.json`, topic];
    }),
  );

const slack: Contents = {
  "users.json": [
    { id: "U1", name: "ilse", profile: { real_name: "Ilse Vos", email: "Ilse@example.org" } },
    { id: "U2", name: "jo", profile: { real_name: "Jo Lund" } },
  ],
  "channels.json": [{ id: "C1", name: "seeds", purpose: { value: "Swapping seeds." } }],
  "seeds/2016-02-07.json": [
    { type: "message", subtype: "channel_join", user: "U1", text: "joined", ts: "1454800000.000001" },
    { type: "message", user: "U1", text: "Any *runner beans*, <@U2>?", ts: "1454884927.000002" },
    { type: "message", user: "U2", text: "A whole jar.", ts: "1454884990.000003" },
  ],
};

const upload = (ctx: Ctx<Insider>, file: string, fileName = "export.zip") =>
  uploadImport(ctx, { fileName, content: createReadStream(file) });
const bringIn = async (ctx: Ctx<Insider>, file: string, fileName?: string) => {
  const { importId } = await upload(ctx, file, fileName);
  await runImport(ctx, { importId });
  await workOff();
  return importId;
};
const stateOf = async (ctx: Ctx<Insider>, importId: string) => (await getImport(ctx, { importId })).state;
const standing = async (networkId: string) => {
  const [row] = await it.db
    .select({
      threads: sql<number>`count(distinct ${posts.threadId})`.mapWith(Number),
      posts: sql<number>`count(*)`.mapWith(Number),
      authors: sql<number>`count(distinct ${posts.authorId})`.mapWith(Number),
    })
    .from(posts)
    .where(and(eq(posts.networkId, networkId), isNotNull(posts.sourceKey)));
  return row;
};

test("the dry run tells what would come in, and stores none of it", async () => {
  const { importId } = await upload(it.asFay, await zipFile(forum(4)));
  const told = await getImport(it.asFay, { importId });
  expect(told).toMatchObject({
    state: "checked",
    source: "discourse",
    found: { people: 2, spaces: 1, threads: 4, posts: 12 },
    report: { present: { people: 0, spaces: 0, threads: 0, posts: 0 }, spaces: [{ threads: 4, posts: 12 }] },
  });
  expect(told.report?.preview).toHaveLength(3);
  expect(told.report?.preview[0]?.posts[0]).toMatchObject({
    author: "KrisP",
    html: "<p>Who keeps <strong>bed 1</strong>?</p>",
  });
  expect(await standing(it.gardeners.id)).toMatchObject({ posts: 0 });
  await discardImport(it.asFay, { importId });
  await workOff();
  await expect(checkImport(it.asFay, { importId })).rejects.toThrow("This file is no longer kept");
});

test("a Discourse export comes in whole: dates, nesting, mentions and words as they were", async () => {
  const importId = await bringIn(it.asFay, await zipFile(forum(4)));
  const { state, done, total, firstThread } = await getImport(it.asFay, { importId });
  expect({ state, done, total }).toEqual({ state: "finished", done: 12, total: 12 });
  expect(await standing(it.gardeners.id)).toEqual({ threads: 4, posts: 12, authors: 2 });

  const { thread, posts: said } = await getThread(it.asBram, { threadId: firstThread ?? "" });
  expect(thread).toMatchObject({ lastNumber: 3, at: "2019-03-01T10:00:00.000Z" });
  expect(said.map(({ number, at }) => [number, at])).toEqual([
    [1, "2019-03-01T10:00:00.000Z"],
    [2, "2019-03-02T10:00:00.000Z"],
    [3, "2019-03-03T10:00:00.000Z"],
  ]);
  expect(said[2]?.parentId).toBe(said[1]?.id);
  expect(said[1]?.html).toContain(`href="/n/night-gardeners/people/${said[0]?.author.id}"`);
  expect(said[1]?.html).toContain("@KrisP</a> I do.");
  const [meant] = await it.db
    .select()
    .from(mentions)
    .where(eq(mentions.postId, said[1]?.id ?? ""));
  expect(meant).toMatchObject({ key: "krisp", membershipId: said[0]?.author.id });
  const [row] = await it.db
    .select()
    .from(threads)
    .where(eq(threads.id, firstThread ?? ""));
  expect(row?.lastPostAt).toEqual(new Date("2019-03-03T10:00:00.000Z"));
});

test("its authors are names to their words, and no members", async () => {
  const rows = await it.db
    .select()
    .from(memberships)
    .where(and(eq(memberships.networkId, it.gardeners.id), eq(memberships.state, "placeholder")));
  expect(rows.map(({ name }) => name).sort()).toEqual(["KrisP", "vasil"]);
  const found = await searchThread(it.asBram, { query: "bed 3" });
  expect(found[0]?.thread.title.map(({ text }) => text).join("")).toBe("Bed 3");
});

test("the same export again brings nothing in twice", async () => {
  const { importId } = await upload(it.asFay, await zipFile(forum(4)));
  const told = await getImport(it.asFay, { importId });
  expect(told.report?.present).toEqual({ people: 2, spaces: 1, threads: 4, posts: 12 });
  await runImport(it.asFay, { importId });
  await workOff();
  expect(await stateOf(it.asFay, importId)).toBe("finished");
  expect(await standing(it.gardeners.id)).toEqual({ threads: 4, posts: 12, authors: 2 });
});

test("a later export of the same forum brings in what is new", async () => {
  await bringIn(it.asFay, await zipFile(forum(6)));
  expect(await standing(it.gardeners.id)).toEqual({ threads: 6, posts: 18, authors: 2 });
});

test("a Slack export comes in whole, and joins are told apart", async () => {
  const importId = await bringIn(it.asOtto, await zipFile(slack));
  const told = await getImport(it.asOtto, { importId });
  expect(told).toMatchObject({
    state: "finished",
    source: "slack",
    found: { people: 2, spaces: 1, threads: 1, posts: 2 },
    leftOut: [{ what: "joins", count: 1 }],
  });
  const { posts: said } = await getThread(it.asOtto, { threadId: told.firstThread ?? "" });
  expect(said[0]?.html).toContain("<strong>runner beans</strong>");
  expect(said[0]?.html).toContain(">@Jo Lund</a>");
  const [ilse] = await it.db.select().from(memberships).where(eq(memberships.name, "Ilse Vos"));
  expect(ilse).toMatchObject({ state: "placeholder", claimEmail: "ilse@example.org" });
  expect((await listSpaces(it.asOtto)).map(({ name, purpose }) => [name, purpose])).toEqual([
    ["seeds", "Swapping seeds."],
  ]);
});

test("what was brought in is news to nobody, however young it is", async () => {
  const now = Date.now() / 1000;
  const young = {
    ...slack,
    "seeds/2016-02-07.json": [
      { type: "message", user: "U1", text: "Just said, @otto.", ts: `${Math.floor(now)}.000001` },
    ],
  };
  await bringIn(it.asOtto, await zipFile(young));
  const ctx = { ...it.asOtto, now: new Date(Date.now() + 60_000) };
  expect((await feedThreads(ctx)).map(({ unread }) => unread)).toEqual([0, 0]);
  expect((await listSpaces(ctx)).map(({ unread }) => unread)).toEqual([0]);
});

const trip = (title: string) =>
  it.db.execute(
    sql.raw(`create function trip() returns trigger language plpgsql as $$
      begin if new.title = '${title}' then raise exception 'tripped'; end if; return new; end $$;
      create trigger trip before insert on threads for each row execute function trip()`),
  );
const untrip = () => it.db.execute(sql`drop function trip() cascade`);

test("after a crash between two portions it goes on where it was", async () => {
  await trip("Bed 170");
  const importId = await bringIn(it.asFay, await zipFile(forum(130, 100)));
  const halted = await getImport(it.asFay, { importId });
  expect(halted).toMatchObject({ state: "failed", done: 150, total: 390 });
  expect(halted.problems[0]?.sentence).toBe(
    "Something went wrong on our side. What came in stays. Run it again, and it goes on from there without bringing anything in twice.",
  );
  expect(await standing(it.gardeners.id)).toMatchObject({ threads: 56 });
  await untrip();
  await runImport(it.asFay, { importId });
  await workOff();
  expect(await getImport(it.asFay, { importId })).toMatchObject({ state: "finished", done: 390 });
  expect(await standing(it.gardeners.id)).toMatchObject({ threads: 136, posts: 408 });
});

test("stopped, it stops; run again, it ends", async () => {
  const { importId } = await upload(it.asFay, await zipFile(forum(120, 1000)));
  await runImport(it.asFay, { importId });
  let carried = Promise.resolve();
  await it.db.transaction(async (other) => {
    // Another portion of this network is under way, so ours waits for its turn.
    const turn = `import:${it.gardeners.id}`;
    await other.execute(sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`);
    carried = carryImport(it.asSystem, { importId });
    await stopImport(it.asFay, { importId });
  });
  await carried;
  expect(await progressOf(it.asFay, { importId })).toEqual({ state: "stopped", done: 0, total: 360 });
  expect(await standing(it.gardeners.id)).toMatchObject({ threads: 136, posts: 408 });
  await runImport(it.asFay, { importId });
  await workOff();
  expect(await standing(it.gardeners.id)).toMatchObject({ threads: 256, posts: 768 });
});

test("carried by several workers at once, and uploaded twice, it still comes in once", async () => {
  const file = await zipFile(forum(60, 2000));
  const both = [await upload(it.asFay, file), await upload(it.asFay, file)];
  for (const one of both) await runImport(it.asFay, one);
  await Promise.all([...both, ...both].map((one) => carryImport(it.asSystem, one)));
  for (const { importId } of both) expect(await stateOf(it.asFay, importId)).toBe("finished");
  expect(await standing(it.gardeners.id)).toMatchObject({ threads: 316, posts: 948 });
  const numbers = await it.db
    .select({ number: posts.number, last: threads.lastNumber })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(threads.sourceKey, "discourse:thread:2000"))
    .orderBy(asc(posts.number));
  expect(numbers).toEqual([1, 2, 3].map((number) => ({ number, last: 3 })));
});

test("a members list waits for its consent basis, and then gives each a name and an address", async () => {
  const list = await written(
    "Mail,Full name,Joined\numa@example.org,Uma Thorn,2020-05-01\nnot an address,X,\n",
  );
  const { importId } = await upload(it.asOtto, list, "members.csv");
  const told = await getImport(it.asOtto, { importId });
  expect(told).toMatchObject({ source: "members", found: { people: 0 } });
  expect(told.report?.columns?.headers).toEqual(["Mail", "Full name", "Joined"]);
  await expect(runImport(it.asOtto, { importId })).rejects.toThrow("Nothing would come in.");
  const mapping = { ...told.mapping, everyone: "consent" as const };
  await checkImport(it.asOtto, { importId, mapping });
  await runImport(it.asOtto, { importId });
  await workOff();
  const [uma] = await it.db.select().from(memberships).where(eq(memberships.name, "Uma Thorn"));
  expect(uma).toMatchObject({
    state: "placeholder",
    claimEmail: "uma@example.org",
    consentBasis: "consent",
    joinedAt: new Date("2020-05-01T00:00:00.000Z"),
  });
});

test.each([
  ["nothing at all", "", "This file is empty."],
  ["a picture", Buffer.from("ffd8ffe000104a46494600", "hex"), "We cannot read this kind of file."],
  ["half a zip", Buffer.from("504b030414000000", "hex"), "This zip is damaged and cannot be read"],
])("%s is refused with a sentence, and not kept", async (_, content, sentence) => {
  const before = await listImports(it.asFay);
  await expect(upload(it.asFay, await written(content))).rejects.toThrow(sentence);
  expect(await listImports(it.asFay)).toEqual(before);
});

test("another network's import answers exactly like a missing one", async () => {
  const { importId } = await upload(it.asOtto, await zipFile(forum(1, 9000)));
  for (const ask of [getImport, runImport, stopImport, discardImport, checkImport, progressOf]) {
    const answers = await Promise.all(
      [importId, "imp_00000000000000000000"].map((id) =>
        ask(it.asFay, { importId: id }).catch((error: unknown) => error),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toBeInstanceOf(Refused);
    expect(answers[0]).toHaveProperty("message", "This import was not found.");
  }
  const [row] = await it.db.select().from(imports).where(eq(imports.id, importId));
  expect(row?.state).toBe("checked");
});
