import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { sessions } from "@/identity/tables";
import { removeMembership } from "@/networks/membership/remove";
import { connect } from "@/platform/db";
import { env } from "@/platform/env";
import { hashSecret } from "@/platform/secrets";
import { type Cast, cast } from "@/testing/cast";
import { postsAfter } from "../post/reads";
import { replyPost } from "../post/reply";
import { admitSpace } from "../space/admit";
import { createSpace } from "../space/create";
import { dismissSpace } from "../space/dismiss";
import { startThread } from "../thread/start";
import { type Heard, openStream } from "./open";

let town: Cast;
let threadId: string;
let shed: string;
let circle: string;
let elsewhere: postgres.Sql;
const closers: (() => void)[] = [];

beforeAll(async () => {
  town = await cast();
  for (const key of ["bram", "cleo", "gus", "otto"] as const)
    await town.db.insert(sessions).values({
      personId: town.who[key].id,
      tokenHash: hashSecret(key),
      host: "localhost",
      expiresAt: new Date(Date.now() + 86_400_000),
    });
  shed = (await createSpace(town.asAda, { name: "The shed", purpose: "", access: "members" })).id;
  circle = (await createSpace(town.asAda, { name: "Circle", purpose: "", access: "invited" })).id;
  threadId = (await startThread(town.asAda, { spaceId: shed, title: "Slugs", body: "Again." })).threadId;
  elsewhere = postgres(env().DATABASE_URL, { max: 4 });
  return () => elsewhere.end();
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** As if from another app process: another pool of connections. */
const afar = <C extends { db: unknown }>(ctx: C): C => ({ ...ctx, db: connect(elsewhere) });

async function follow(who: string, network = "night-gardeners") {
  const heard: Heard[] = [];
  let ended = false;
  const asker = { token: who, host: "localhost", network };
  const end = () => {
    ended = true;
  };
  const stream = await openStream({ db: town.db }, asker, { send: (what) => void heard.push(what), end });
  closers.push(stream.close);
  await vi.waitFor(() => expect(heard).toContainEqual({ kind: "resume" }));
  return { heard, ...stream, hasEnded: () => ended };
}

const killEars = () =>
  elsewhere`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`;

test("whoever looks hears of a reply that was written in another process", async () => {
  const { heard } = await follow("bram");
  const reply = await replyPost(afar(town.asCleo), { threadId, body: "Copper tape." });
  await vi.waitFor(() =>
    expect(heard).toContainEqual({ kind: "post", id: reply.id, thread: threadId, number: reply.number }),
  );
});

test("nothing is lost and nothing doubled when the listening connection dies in between", async () => {
  const { heard } = await follow("gus");
  const have: number[] = [];
  let busy = Promise.resolve();
  const catchUp = () => {
    busy = busy.then(async () => {
      const { posts } = await postsAfter(town.asGus, { threadId, number: have.at(-1) ?? 0 });
      have.push(...posts.map((post) => post.number));
    });
  };
  const seen = new Set<number>();
  const watch = setInterval(() => {
    for (const [index, what] of heard.entries()) {
      if (seen.has(index)) continue;
      seen.add(index);
      if (what.kind === "resume" || what.kind === "post") catchUp();
    }
  }, 5);
  closers.push(() => clearInterval(watch));

  const speakers = [town.asBram, town.asCleo, town.asGita, town.asAda];
  let last = 0;
  for (let round = 0; round < 5; round++) {
    const written = await Promise.all([
      replyPost(afar(speakers[round % 4] ?? town.asBram), { threadId, body: `Before ${round}` }),
      replyPost(speakers[(round + 1) % 4] ?? town.asBram, { threadId, body: `Beside ${round}` }),
    ]);
    await vi.waitFor(async () => expect((await killEars()).length).toBeGreaterThan(0));
    written.push(
      await replyPost(afar(speakers[(round + 2) % 4] ?? town.asBram), {
        threadId,
        body: `Meanwhile ${round}`,
      }),
    );
    last = Math.max(...written.map((reply) => reply.number));
    await vi.waitFor(() => expect(have.at(-1)).toBe(last), { timeout: 10_000 });
  }
  expect(heard.filter((what) => what.kind === "resume").length).toBeGreaterThan(1);
  expect(have).toEqual(Array.from({ length: last }, (_, i) => i + 1));
});

test("a space by invitation is heard from the moment of being asked in until being taken out", async () => {
  const { heard } = await follow("bram");
  const secret = await startThread(town.asAda, { spaceId: circle, title: "Moths", body: "Hush." });
  const open = await replyPost(town.asCleo, { threadId, body: "Loud." });
  await vi.waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ id: open.id })));
  expect(heard).not.toContainEqual(expect.objectContaining({ id: secret.id }));

  const bram = { spaceId: circle, membershipId: town.member.bram.id };
  await admitSpace(town.asAda, bram);
  const inside = await replyPost(town.asAda, { threadId: secret.threadId, body: "Welcome." });
  await vi.waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ id: inside.id })));
  await dismissSpace(town.asAda, bram);
  const after = await replyPost(town.asAda, { threadId: secret.threadId, body: "Gone." });
  const later = await replyPost(town.asGita, { threadId, body: "Still loud." });
  await vi.waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ id: later.id })));
  expect(heard).not.toContainEqual(expect.objectContaining({ id: after.id }));
});

test("another network's people hear nothing, and may not listen here", async () => {
  const { heard } = await follow("otto", "tuesday-kiln");
  const { heard: bram } = await follow("bram");
  const reply = await replyPost(town.asGita, { threadId, body: "Ours." });
  await vi.waitFor(() => expect(bram).toContainEqual(expect.objectContaining({ id: reply.id })));
  expect(heard).toEqual([{ kind: "resume" }]);
  const line = { send: () => {}, end: () => {} };
  for (const network of ["night-gardeners", "no-such-place"])
    await expect(
      openStream({ db: town.db }, { token: "otto", host: "localhost", network }, line),
    ).rejects.toThrow("This network was not found.");
});

test("whoever is removed, or signs out, hears no more", async () => {
  const cleo = await follow("cleo");
  await removeMembership(town.asAda, { membershipId: town.member.cleo.id, reason: "Sold things." });
  await replyPost(town.asGita, { threadId, body: "Without her." });
  await vi.waitFor(() => expect(cleo.hasEnded()).toBe(true), { timeout: 1_000 });
  expect(cleo.heard.map((what) => what.kind)).toEqual(["resume", "end"]);

  const gus = await follow("gus");
  await town.db.delete(sessions).where(eq(sessions.personId, town.who.gus.id));
  gus.check();
  await vi.waitFor(() => expect(gus.hasEnded()).toBe(true));
});
