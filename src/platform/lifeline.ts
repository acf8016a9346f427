import "server-only";
import postgres from "postgres";
import { env } from "./env";
import { log } from "./log";

/** How many looks in a row must miss a worker before its jobs are taken from it: a lost connection is back by then. */
const looksBeforeDead = 4;
const secondsBetweenLooks = 5;

/** Workers that were missed, and at how many looks in a row. */
export type Missed = Map<string, number>;

/**
 * Holds a lock named for this process's worker, for as long as the process lives, however it ends; and frees the
 * jobs of workers that hold theirs no more. Killed, a worker cannot hand back its jobs, and the queue alone would
 * wait four hours before it gave them to somebody else.
 */
export function keepLifeline(worker: string) {
  // A connection of its own that is never rested: the lock lives as long as it does.
  const line = postgres(env().DATABASE_URL, {
    max: 1,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: "trellis lifeline" },
  });
  let missed: Missed = new Map();
  let letGo = false;
  const look = async () => {
    try {
      await holdLine(line, worker);
      missed = await freeAbandoned(line, missed);
    } catch (error) {
      if (!letGo) log.warn({ err: error }, "the worker could not hold its lifeline; it tries again");
    }
  };
  let looking = look();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, secondsBetweenLooks * 1000).unref();
  return async () => {
    letGo = true;
    clearInterval(timer);
    await looking;
    await line.end({ timeout: 1 });
  };
}

/** Nothing new for the connection that holds it already; the one that replaces a lost connection holds nothing yet. */
export const holdLine = (line: postgres.Sql, worker: string) =>
  line`select pg_advisory_lock(hashtextextended(${worker}, 0))`;

/** One look at everybody who holds a job. Answers who was missed, for the next look. */
export const freeAbandoned = (line: postgres.Sql, missed: Missed): Promise<Missed> =>
  line.begin(async (tx) => {
    // Whose lock can be had is not there to hold it. Shared, so that two who look do not see each other.
    const missing = await tx<{ worker: string }[]>`
      select worker from (
        select distinct locked_by as worker from graphile_worker.jobs where locked_by is not null
      ) holders
      where pg_try_advisory_xact_lock_shared(hashtextextended(worker, 0))`;
    const now: Missed = new Map(missing.map(({ worker }) => [worker, (missed.get(worker) ?? 0) + 1]));
    const dead = [...now.keys()].filter((worker) => (now.get(worker) ?? 0) >= looksBeforeDead);
    if (dead.length === 0) return now;
    await tx`select graphile_worker.force_unlock_workers(${dead}::text[])`;
    log.warn({ workers: dead }, "freed the jobs of workers that had died");
    return now;
  });
