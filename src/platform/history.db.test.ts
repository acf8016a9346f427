import { sql } from "drizzle-orm";
import { pgTable, text } from "drizzle-orm/pg-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { id, stepColumns } from "./columns";
import { database } from "./db";
import { brokenHistories } from "./history";
import { jobKind } from "./jobs";
import type { Life } from "./life";
import { type Living, moveAlong } from "./move";

const kilnLife = {
  load: { from: ["empty"], to: "loaded", by: ["potter"] },
  fire: { from: ["loaded"], to: "firing", by: ["potter"] },
  feed: { from: ["firing"], to: "firing", by: ["potter"] },
  open: { from: ["firing"], to: "empty", by: ["potter"] },
} as const satisfies Life;
type Move = keyof typeof kilnLife;

const kilns = pgTable("test_kilns", { id: id("file"), state: text().notNull() });
const kilnSteps = pgTable(
  "test_kiln_steps",
  stepColumns(() => kilns.id),
);
const kiln: Living<typeof kilnLife, typeof kilns> = {
  name: "kiln",
  life: kilnLife,
  table: kilns,
  steps: kilnSteps,
  born: ["empty"],
  timer: jobKind("kiln-timer"),
};

const db = database();
const ctx = { db, actor: { kind: "system", job: "test" } };
const go = (move: Move, given = ctx) =>
  moveAlong(given, kiln, { id: "one", move, as: "potter", visible: undefined });
const broken = async (lately = true) => {
  const rows = await db.execute<{ subject: string }>(
    sql`select subject from ${brokenHistories(kiln, lately)} as b`,
  );
  return rows.map(({ subject }) => subject);
};

beforeAll(async () => {
  await db.execute(sql`create table test_kilns (id text primary key, state text not null)`);
  await db.execute(sql`create table test_kiln_steps (id text primary key, subject_id text not null, move text not null,
    by text not null, note text, created_at timestamptz(3) not null default now())`);
});
beforeEach(async () => {
  await db.insert(kilns).values({ id: "one", state: "empty" });
});
afterEach(async () => {
  await db.execute(sql`delete from test_kiln_steps`);
  await db.execute(sql`delete from test_kilns`);
});

test("a history that was walked is a path, also when all of it happened in one transaction", async () => {
  const walk: Move[] = ["load", "fire", "feed", "feed", "open", "load", "fire"];
  await db.transaction(async (tx) => {
    for (const move of walk) await go(move, { ...ctx, db: tx as unknown as typeof db });
  });
  expect(await broken()).toEqual([]);
  const rows = await db.select().from(kilnSteps).orderBy(kilnSteps.createdAt);
  expect(rows.map(({ move }) => move)).toEqual(walk);
  expect(new Set(rows.map(({ createdAt }) => createdAt.getTime())).size).toBe(walk.length);
});

test("whoever began first and moved last is written down last", async () => {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select now()`);
    await go("load");
    await go("fire", { ...ctx, db: tx as unknown as typeof db });
  });
  expect(await broken()).toEqual([]);
});

test("a step that could not follow the one before is found", async () => {
  await go("load");
  await go("fire");
  await db.execute(sql`update test_kiln_steps set move = 'open' where move = 'load'`);
  expect(await broken()).toEqual(["one"]);
});

test("a first step from where nothing is born is found", async () => {
  await go("load");
  await go("fire");
  await db.execute(sql`delete from test_kiln_steps where move = 'load'`);
  expect(await broken()).toEqual(["one"]);
});

test("a state to which no step leads is found, also where no step was ever taken", async () => {
  await db.insert(kilns).values({ id: "two", state: "firing" });
  expect(await broken(false)).toEqual(["two"]);
  await go("load");
  await db.execute(sql`update test_kilns set state = 'firing' where id = 'one'`);
  expect(await broken()).toEqual(["one"]);
  expect((await broken(false)).sort()).toEqual(["one", "two"]);
});

test("two steps at the same moment are found", async () => {
  await go("load");
  await go("fire");
  await go("feed");
  await db.execute(
    sql`update test_kiln_steps set created_at = '2026-05-01 12:00' where move in ('fire', 'feed')`,
  );
  await db.execute(sql`update test_kiln_steps set created_at = '2026-05-01 11:00' where move = 'load'`);
  expect(await broken(false)).toEqual(["one"]);
});

test("what happened long ago is left to the look at everything", async () => {
  await go("load");
  await db.execute(sql`update test_kiln_steps set created_at = now() - interval '3 days'`);
  await db.execute(sql`update test_kilns set state = 'firing'`);
  expect(await broken()).toEqual([]);
  expect(await broken(false)).toEqual(["one"]);
});
