import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Db, database, kept, transact } from "./db";
import { rateLimits } from "./tables";

const ask = (db: Db, what: string) => db.execute(sql`select ${what}::text as answer, 'kept?' as mark`);
const parsed = async (db: Db) => {
  const rows = await db.execute<{ uses: number }>(sql`
    select (generic_plans + custom_plans)::int as uses from pg_prepared_statements where statement like '%kept?%'
    and statement not like '%pg_prepared_statements%'`);
  return rows.map(({ uses }) => uses);
};

test("a statement is parsed once on each connection, however often it is asked", async () => {
  await transact({ db: database() }, async ({ db }) => {
    for (const what of ["one", "two", "three"]) await ask(db, what);
    expect(await parsed(db)).toEqual([3]);
  });
});

test("a long list is not kept: each length of it would be a statement of its own", async () => {
  await transact({ db: database() }, async ({ db }) => {
    const list = Array.from({ length: 120 }, (_, n) => sql`${n}::int`);
    await db.execute(sql`select 'long list' where 1 in (${sql.join(list, sql`, `)})`);
    const [found] = await db.execute(sql`
      select count(*)::int as count from pg_prepared_statements where statement like '%long list%where 1 in%'
      and statement not like '%pg_prepared_statements%'`);
    expect(found?.count).toBe(0);
  });
});

test("a kept statement is asked anew each time, inside a transaction as outside", async () => {
  const pointsOf = kept((db) =>
    db
      .select({ points: rateLimits.points })
      .from(rateLimits)
      .where(eq(rateLimits.key, sql.placeholder("key"))),
  );
  const db = database();
  await db.insert(rateLimits).values([
    { key: "kept:one", points: 1 },
    { key: "kept:two", points: 2 },
  ]);
  expect(await pointsOf(db, { key: "kept:one" })).toEqual([{ points: 1 }]);
  expect(await pointsOf(db, { key: "kept:two" })).toEqual([{ points: 2 }]);
  await transact({ db }, async ({ db: inside }) => {
    await inside.update(rateLimits).set({ points: 7 }).where(eq(rateLimits.key, "kept:one"));
    expect(await pointsOf(inside, { key: "kept:one" })).toEqual([{ points: 7 }]);
    expect(await pointsOf(db, { key: "kept:one" })).toEqual([{ points: 1 }]);
  });
});
