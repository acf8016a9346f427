import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { networks } from "@/networks/tables";
import { cast } from "@/testing/cast";
import { database, transact } from "./db";

/** As when the database is restarted: every connection of ours is cut, whatever it is doing. */
const cut = () =>
  database().execute(sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name = 'trellis' and pid <> pg_backend_pid()`);

const pidOf = async (db: Pick<ReturnType<typeof database>, "execute">) => {
  const [row] = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  return row?.pid ?? 0;
};

test("after every connection was cut in the middle of transactions, the next ones are answered", async () => {
  const sleeping = Array.from({ length: 8 }, () =>
    transact({ db: database() }, async ({ db }) => {
      await db.execute(sql`select 1`);
      await db.execute(sql`select pg_sleep(20)`);
    }),
  );
  const ends = Promise.allSettled(sleeping);
  await expect
    .poll(async () => {
      const [row] = await database().execute<{ count: number }>(sql`select count(*)::int from pg_stat_activity
        where datname = current_database() and query like '%pg_sleep(20)%' and wait_event = 'PgSleep'`);
      return row?.count;
    })
    .toBe(8);
  await cut();
  for (const end of await ends) expect(end.status).toBe("rejected");
  // Who asks in the very moment may still be told of the loss; a moment later nobody is.
  await expect
    .poll(() => Promise.all(Array.from({ length: 20 }, () => pidOf(database()))).catch(() => []), {
      timeout: 5_000,
    })
    .toHaveLength(20);
});

test("what a lost transaction still has to say is not said outside of it", async () => {
  const it = await cast();
  let lost = () => {};
  const isLost = new Promise<void>((resolve) => {
    lost = resolve;
  });
  const saying = transact({ db: database() }, async ({ db }) => {
    const pid = await pidOf(db);
    await database().execute(sql`select pg_terminate_backend(${pid})`);
    await isLost;
    await db.update(networks).set({ purpose: "Half a deed." });
  });
  await expect(saying).rejects.toThrow(/CONNECTION_CLOSED|terminating connection/);
  lost();
  // Its connection would be given out again among these.
  for (let round = 0; round < 3; round++)
    await Promise.all(Array.from({ length: 20 }, () => pidOf(database())));
  const rows = await it.db.select({ purpose: networks.purpose }).from(networks);
  expect(rows.map(({ purpose }) => purpose)).not.toContain("Half a deed.");
});
