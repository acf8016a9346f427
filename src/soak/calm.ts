// Lets everything come to its end when nobody kills any more: what is due happens, and the books are compared as often
// as it takes, by the same jobs as ever.
import type postgres from "postgres";
import { say, sleep } from "../local/say.mjs";
import type { Controls } from "../local/stripe/turn-knobs.ts";

const longest = 300_000;

export async function calmDown(sql: postgres.Sql, knobs: Controls) {
  await knobs.behave();
  // Debits that nobody waits for any more arrive too, and go back.
  await knobs.settleEveryDebit();
  for (const end = Date.now() + longest; Date.now() < end; ) {
    await compare(sql);
    const left = await underWay(sql, knobs);
    if (left === 0) break;
    say(`${left} things are still under way.`);
    await sleep(15_000);
  }
  // All that happened is older than a moment now, so nothing is left out of the last comparison.
  await sleep(2_000);
  await compare(sql);
  await compare(sql);
}

/** The reconciler's clock, which rings each quarter of an hour elsewhere: what was never told is found by it alone. */
export async function keepComparing(sql: postgres.Sql, until: () => boolean) {
  while (!until()) {
    await sleep(30_000);
    // Never two at once, or nobody would be left for anything else. A database that is away hears it the next time.
    await sql`select graphile_worker.add_job('reconcile-books', '{}') where not exists
      (select from graphile_worker.jobs where task_identifier = 'reconcile-books')`.catch(() => null);
  }
}

/** The reconciler and the checker, to their end. */
export async function compare(sql: postgres.Sql) {
  await sql`select graphile_worker.add_job('reconcile-books', '{"lagSeconds": 0}', job_key => 'soak-reconcile',
      priority => -1),
    graphile_worker.add_job('check-books', '{}', job_key => 'soak-check')`;
  for (let waited = 0; waited < 120_000; waited += 250) {
    const [row] = await sql<{ count: number }[]>`select count(*)::int from graphile_worker.jobs
      where key in ('soak-reconcile', 'soak-check')`;
    if (row?.count === 0) return;
    await sleep(250);
  }
}

async function underWay(sql: postgres.Sql, knobs: Controls): Promise<number> {
  const { waiting } = await knobs.summary();
  const [row] = await sql<{ count: number }[]>`select (
      (select count(*) from provider_calls where state = 'intended')
      + (select count(*) from provider_events where state = 'waiting')
      + (select count(*) from graphile_worker.jobs where attempts < max_attempts
          and (run_at < now() or (attempts > 0 and key like 'call:%')))
    )::int as count`;
  return waiting + (row?.count ?? 0);
}
