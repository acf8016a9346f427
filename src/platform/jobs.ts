import { sql } from "drizzle-orm";
import { type Db, transact } from "./db";

/** A kind of job and the shape of what it is told. Named in one place, so nobody types a queue's name twice. */
export type JobKind<P> = { name: string; payload?: P };
export const jobKind = <P>(name: string): JobKind<P> => ({ name });

export type SystemCtx = { db: Db; actor: { kind: "system"; job: string }; now: Date };
export type Handler = { name: string; run: (ctx: SystemCtx, payload: unknown) => Promise<unknown> };

/** A job is a verb called by the system, inside one transaction: it happens wholly or is tried again. */
export const handle = <P>(
  kind: JobKind<P>,
  run: (ctx: SystemCtx, payload: P) => Promise<unknown>,
): Handler => ({
  name: kind.name,
  run: (ctx, payload) => transact(ctx, (ctx) => run(ctx, payload as P)),
});

/** For work that must not sit inside a transaction: sending mail, long imports. */
export const handleOutside = <P>(
  kind: JobKind<P>,
  run: (ctx: SystemCtx, payload: P) => Promise<unknown>,
): Handler => ({ name: kind.name, run: (ctx, payload) => run(ctx, payload as P) });

/** `pattern` is a crontab line, in UTC. */
export type Schedule = { pattern: string; handler: Handler };
export const every = (
  pattern: string,
  name: string,
  run: (ctx: SystemCtx) => Promise<unknown>,
): Schedule => ({
  pattern,
  handler: handle(jobKind(name), run),
});

/** Said of a job that was given a key, since it can lose it. */
const keyed = "keyed";

/**
 * Queues a job in the caller's transaction. `inSeconds` counts from the database's clock, or from the moment `from`;
 * a `key` replaces the job that waits under the same key.
 */
export async function enqueue<P>(
  ctx: { db: Db },
  kind: JobKind<P>,
  payload: P,
  { inSeconds = 0, from, key }: { inSeconds?: number; from?: Date | undefined; key?: string } = {},
) {
  await ctx.db.execute(sql`
    select graphile_worker.add_job(
      identifier => ${kind.name}::text,
      payload => ${JSON.stringify(payload)}::json,
      run_at => coalesce(${from?.toISOString() ?? null}::timestamptz, now()) + make_interval(secs => ${inSeconds}),
      max_attempts => 12,
      flags => ${key ? sql`array[${keyed}::text]` : sql`null::text[]`},
      job_key => ${key ?? null}::text)`);
}

export async function cancelJob(ctx: { db: Db }, key: string) {
  await ctx.db.execute(sql`select graphile_worker.remove_job(${key}::text)`);
}

/** The queue gives up a job that is replaced while somebody is at it, and takes its key: another one does it now. */
const failedForGood = sql`failed.attempts >= failed.max_attempts and failed.locked_at is null
  and not (failed.key is null and coalesce(failed.flags, '{}') ? ${keyed}::text)`;

export type FailedJob = { id: string; task: string; attempts: number; error: string; at: string };

/** Jobs that were tried as often as they may be, the latest first: nothing happens to them by itself. */
export async function failedJobs(ctx: { db: Db }): Promise<FailedJob[]> {
  const rows = await ctx.db.execute<FailedJob>(sql`
    select id::text, task_identifier as task, attempts, left(split_part(last_error, chr(10), 1), 300) as error,
      to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from graphile_worker.jobs as failed where ${failedForGood} order by updated_at desc, id desc limit 100`);
  return [...rows];
}

export async function countFailedJobs(ctx: { db: Db }) {
  const [row] = await ctx.db.execute<{ count: number }>(sql`
    select count(*)::int as count from graphile_worker.jobs as failed where ${failedForGood}`);
  return row?.count ?? 0;
}

/** From the beginning, as if it had never been tried. False when no such job has failed for good. */
export async function retryFailedJob(ctx: { db: Db }, id: string) {
  const rows = await ctx.db.execute(sql`
    select again.id from graphile_worker.jobs as failed,
      lateral graphile_worker.reschedule_jobs(array[failed.id], now(), null, 0, null) as again
    where failed.id = ${id}::bigint and ${failedForGood}`);
  return rows.length > 0;
}

export async function dropFailedJob(ctx: { db: Db }, id: string) {
  const rows = await ctx.db.execute(sql`
    select gone.id from graphile_worker.jobs as failed,
      lateral graphile_worker.complete_jobs(array[failed.id]) as gone
    where failed.id = ${id}::bigint and ${failedForGood}`);
  return rows.length > 0;
}
