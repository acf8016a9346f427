import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import postgres from "postgres";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { freeAbandoned, type Missed } from "./lifeline";

const sql = postgres(process.env.DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
afterAll(() => sql.end());

let worker: ChildProcess;

/** A worker in a process of its own, once it has begun a job that never ends. */
beforeEach(async () => {
  await sql`select graphile_worker.add_job('endless')`;
  const args = ["--import", "tsx", "--conditions=react-server", "src/testing/worker-to-kill.ts"];
  worker = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const text of worker.stdout ?? []) if (String(text).includes("at work")) break;
  await expect.poll(lifelines).toHaveLength(1);
});

afterEach(async () => {
  await kill();
  await sql`delete from graphile_worker._private_jobs`;
});

async function kill() {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill("SIGKILL");
  await once(worker, "exit");
  await expect.poll(lifelines).toEqual([]);
}

/** The connections that hold a lifeline. */
async function lifelines() {
  const rows = await sql<{ pid: number }[]>`
    select pid from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and granted and application_name = 'trellis lifeline' and datname = current_database()`;
  return rows.map(({ pid }) => pid);
}

async function holder() {
  const [job] = await sql`select locked_by as worker, attempts from graphile_worker.jobs`;
  return job?.worker;
}

async function look(times: number, missed: Missed = new Map()) {
  for (let time = 0; time < times; time++) missed = await freeAbandoned(sql, missed);
  return missed;
}

test("the job of a killed worker is free after a few looks, and not before", async () => {
  const held = await holder();
  await kill();
  const missed = await look(3);
  expect(await holder()).toBe(held);
  await look(1, missed);
  expect(await holder()).toBeNull();
});

test("a living worker keeps its job, however often somebody looks", async () => {
  const held = await holder();
  expect(await look(20)).toEqual(new Map());
  expect(await holder()).toBe(held);
});

test("a worker whose connection was cut takes its lifeline up again with the next one", async () => {
  const held = await holder();
  const [before = 0] = await lifelines();
  await sql`select pg_terminate_backend(${before})`;
  await expect.poll(lifelines, { timeout: 30_000 }).toEqual([expect.not.toSatisfy((pid) => pid === before)]);
  expect(await look(20)).toEqual(new Map());
  expect(await holder()).toBe(held);
});
