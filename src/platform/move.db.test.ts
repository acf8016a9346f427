import { eq, sql } from "drizzle-orm";
import { pgTable, text } from "drizzle-orm/pg-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { createdAt, id, moment } from "./columns";
import { database } from "./db";
import { jobKind } from "./jobs";
import type { Life } from "./life";
import { type Living, moveAlong, setTimers } from "./move";

const lampLife = {
  light: { from: ["dark"], to: "lit", by: ["keeper"] },
  dim: { from: ["lit"], to: "dark", by: ["keeper", "system"], after: { until: "dawnAt", hours: -1 } },
  burnOut: { from: ["lit"], to: "spent", by: ["system"], after: { days: 30 } },
} as const satisfies Life;

const lamps = pgTable("test_lamps", { id: id("file"), state: text().notNull(), dawnAt: moment() });
const lampSteps = pgTable("test_lamp_steps", {
  id: id("step"),
  subjectId: text().notNull(),
  move: text().notNull(),
  by: text().notNull(),
  note: text(),
  createdAt: createdAt(),
});
const lamp: Living<typeof lampLife, typeof lamps> = {
  name: "lamp",
  life: lampLife,
  table: lamps,
  steps: lampSteps,
  born: ["dark"],
  timer: jobKind("lamp-timer"),
};

const db = database();
const ctx = { db, actor: { kind: "system", job: "test" } };
const dawnAt = new Date(Date.now() + 8 * 3_600_000);
const light = { id: "one", move: "light", as: "keeper", visible: undefined } as const;

beforeAll(async () => {
  await db.execute(
    sql`create table test_lamps (id text primary key, state text not null, dawn_at timestamptz)`,
  );
  await db.execute(sql`create table test_lamp_steps (id text primary key, subject_id text not null, move text not null,
    by text not null, note text, created_at timestamptz not null default now())`);
});
beforeEach(async () => {
  await db.insert(lamps).values({ id: "one", state: "dark", dawnAt });
});
afterEach(async () => {
  await db.execute(sql`delete from test_lamps`);
  await db.execute(sql`delete from graphile_worker._private_jobs`);
});

const waiting = async () => {
  const rows = await db.execute<{ move: string; at: string }>(sql`
    select payload->>'move' as move, run_at as at from graphile_worker._private_jobs order by run_at`);
  return rows.map(({ move, at }) => ({ move, at: new Date(at).getTime() }));
};

test("a timer before a date of the row waits for that date", async () => {
  await moveAlong(ctx, lamp, light);
  const [dim, burnOut] = await waiting();
  expect(dim).toEqual({ move: "dim", at: dawnAt.getTime() - 3_600_000 });
  expect(burnOut?.move).toBe("burnOut");
});

test("when the date moves, the timer moves with it", async () => {
  await moveAlong(ctx, lamp, light);
  const later = new Date(dawnAt.getTime() + 86_400_000);
  await db.update(lamps).set({ dawnAt: later }).where(eq(lamps.id, "one"));
  await setTimers(ctx, lamp, "one", "lit");
  expect((await waiting()).map(({ move }) => move)).toEqual(["dim", "burnOut"]);
  expect((await waiting())[0]?.at).toBe(later.getTime() - 3_600_000);
});

test("leaving the state takes its timers along", async () => {
  await moveAlong(ctx, lamp, light);
  await moveAlong(ctx, lamp, { ...light, move: "dim" });
  expect(await waiting()).toEqual([]);
});

test("what else must be true is asked in the statement that moves, and has its own sentence", async () => {
  const guarded = { ...light, where: sql`${lamps.dawnAt} < now()`, otherwise: "It is not dawn yet." };
  await expect(moveAlong(ctx, lamp, guarded)).rejects.toThrow("It is not dawn yet.");
  const [row] = await db.select().from(lamps);
  expect(row?.state).toBe("dark");
});

test("the state itself still has the first word", async () => {
  await moveAlong(ctx, lamp, light);
  const guarded = { ...light, where: sql`false`, otherwise: "It is not dawn yet." };
  await expect(moveAlong(ctx, lamp, guarded)).rejects.toThrow(
    "This lamp is lit now, so it is too late to light it.",
  );
});
