import { sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { database, transact } from "./db";
import { announce, event, knowReactions, on } from "./events";

const lampLit = event<{ lampId: string }>("test.lamp_lit");
const lampOut = event<{ lampId: string }>("test.lamp_out");
const watching = on(lampLit, "watch-lamp", async () => {});

const queued = async () => {
  const rows = await database().execute<{ task: string }>(sql`
    select task_identifier as task from graphile_worker.jobs order by id`);
  return rows.map(({ task }) => task);
};

afterEach(async () => {
  await database().execute(sql`delete from graphile_worker._private_jobs`);
});

test("whoever knows of no listener leaves word for the worker, who does", async () => {
  await announce({ db: database() }, lampLit, { lampId: "one" });
  expect(await queued()).toEqual(["announcement"]);
});

test("where the listeners are known, each has its job at once, and what nobody hears makes none", async () => {
  knowReactions([watching]);
  await announce({ db: database() }, lampLit, { lampId: "one" });
  await announce({ db: database() }, lampOut, { lampId: "one" });
  expect(await queued()).toEqual(["watch-lamp"]);
});

test("what is taken back was never announced", async () => {
  knowReactions([watching]);
  const undone = transact({ db: database() }, async (ctx) => {
    await announce(ctx, lampLit, { lampId: "one" });
    throw new Error("the wind");
  });
  await expect(undone).rejects.toThrow("the wind");
  expect(await queued()).toEqual([]);
});
