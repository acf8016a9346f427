import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type Db, database, transact } from "./db";

const ask = (db: Db, what: string) => db.execute(sql`select ${what}::text as answer, 'kept?' as mark`);
const kept = async (db: Db) => {
  const rows = await db.execute<{ uses: number }>(sql`
    select (generic_plans + custom_plans)::int as uses from pg_prepared_statements where statement like '%kept?%'
    and statement not like '%pg_prepared_statements%'`);
  return rows.map(({ uses }) => uses);
};

test("a statement is parsed once on each connection, however often it is asked", async () => {
  await transact({ db: database() }, async ({ db }) => {
    for (const what of ["one", "two", "three"]) await ask(db, what);
    expect(await kept(db)).toEqual([3]);
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
