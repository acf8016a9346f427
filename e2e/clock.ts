import { expect } from "@playwright/test";
import postgres from "postgres";
import { startPostgres } from "../src/local/postgres.mjs";

/** The town's own database, for what no page can do: let days pass. Whoever uses it says what passes for whom. */
export async function openClock(folder: string) {
  const server = await startPostgres({ dataDir: `${folder}/postgres` });
  const sql = postgres(server.url("trellis"), { max: 1, onnotice: () => {} });
  const letTimePass = (id: string) =>
    sql`update graphile_worker._private_jobs set run_at = now() where key like ${`%:${id}:%`} and locked_at is null`;
  return {
    sql,
    /** All that waits for its time, for this thing, is due now; the worker finds it by itself. */
    letTimePass,
    /** As much time passes as is left until the run: what members met before is that much longer ago. */
    letTheDayCome: async (placementId: string) => {
      await sql`update deliveries set created_at = deliveries.created_at - (runs_at - now())
        from placements where placements.id = ${placementId} and placements.network_id = deliveries.network_id`;
      await sql`update placements set runs_at = now(), ends_at = ends_at - (runs_at - now()) where id = ${placementId}`;
      await letTimePass(placementId);
    },
    /** Hours pass for a payment that is awaited, or a run under way; nothing else grows older. */
    letHoursPass: async (placementId: string, hours: number) => {
      const age = sql`make_interval(hours => ${hours})`;
      await sql`update placements set pay_by = pay_by - ${age} where id = ${placementId}`;
      await sql`update placements set runs_at = runs_at - ${age}, published_at = published_at - ${age},
        ends_at = ends_at - ${age} where id = ${placementId} and published_at is not null`;
      await sql`update graphile_worker._private_jobs set run_at = run_at - ${age}
        where key like ${`%:${placementId}:%`} and locked_at is null`;
    },
    /** Whichever day it is, it is none on which this network rests; a charter is otherwise never rewritten. */
    letNoDayBeQuiet: (slug: string) =>
      sql.begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        await sql`update charters set partners = jsonb_set(partners, '{quietDays}', '[]')
          from networks where networks.id = network_id and slug = ${slug}`;
        await sql`update rate_cards set quiet_days = '{}' from networks
          where networks.id = network_id and slug = ${slug}`;
      }),
    /** What the charter asks for before its network is sold, as if it had from the beginning. */
    letTheCharterAskFor: (slug: string, vote: "none" | "majority") =>
      sql.begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        await sql`update charters set sale_vote = ${vote} from networks where networks.id = network_id and slug = ${slug}`;
      }),
    /** Days pass for a sale: all its dates and timers are nearer by so much, and the worker has done what is due by it. */
    letDaysPass: async ({ deal, handover }: { deal: string; handover: string }, count: number) => {
      const by = sql`make_interval(days => ${count})`;
      await sql.begin(async (sql) => {
        await sql`set local session_replication_role = replica`;
        await sql`update deals set overdue_at = overdue_at - ${by}, complete_by = complete_by - ${by} where id = ${deal}`;
        await sql`update handovers set notice_ends = notice_ends - ${by}, deliver_by = deliver_by - ${by},
          inspect_until = inspect_until - ${by}, hard_stop = hard_stop - ${by}, published_at = published_at - ${by}
          where id = ${handover}`;
        await sql`update deal_steps set created_at = created_at - ${by} where subject_id = ${deal}`;
        await sql`update handover_steps set created_at = created_at - ${by} where subject_id = ${handover}`;
        await sql`update graphile_worker._private_jobs set run_at = run_at - ${by}
          where (key like ${`deal:${deal}:%`} or key like ${`handover:${handover}:%`}) and locked_at is null`;
      });
      const due = async () => {
        const [row] = await sql<{ count: number }[]>`select count(*)::int from graphile_worker.jobs
          where (key like ${`deal:${deal}:%`} or key like ${`handover:${handover}:%`}) and run_at <= now()`;
        return row?.count;
      };
      await expect.poll(due, { timeout: 30_000 }).toBe(0);
    },
    close: async () => {
      await sql.end();
      await server.stop();
    },
  };
}
