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
      job_key => ${key ?? null}::text)`);
}

export async function cancelJob(ctx: { db: Db }, key: string) {
  await ctx.db.execute(sql`select graphile_worker.remove_job(${key}::text)`);
}
