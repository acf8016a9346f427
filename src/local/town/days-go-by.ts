import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { spanOf } from "./moments";

/** Whatever a sale has left behind, by the table and by what leads to it: its deal is `$1`, its network `$2`. */
const left = {
  listing_steps: "subject_id in (select listing_id from deals where id = $1) and move in ('reserve', 'sell')",
  approaches: "id in (select approach_id from deals where id = $1)",
  approach_steps: "subject_id in (select approach_id from deals where id = $1)",
  ndas: "approach_id in (select approach_id from deals where id = $1)",
  bids: "approach_id in (select approach_id from deals where id = $1)",
  deals: "id = $1",
  deal_steps: "subject_id = $1",
  diligence_items: "deal_id = $1",
  agreements: "deal_id = $1",
  signatures: "deal_id = $1",
  handovers: "deal_id = $1",
  handover_steps: "subject_id in (select id from handovers where deal_id = $1)",
  handover_items: "handover_id in (select id from handovers where deal_id = $1)",
  holdbacks: "deal_id = $1",
  holdback_steps: "subject_id in (select id from holdbacks where deal_id = $1)",
  custodies: "network_id = $2",
  objections: "custody_id in (select id from custodies where network_id = $2)",
  ownerships: "network_id = $2",
  holds: "purpose = $1",
  hold_steps: "subject_id in (select id from holds where purpose = $1)",
  payments: "hold_id in (select id from holds where purpose = $1)",
  arrivals: "hold_id in (select id from holds where purpose = $1)",
  transfers: "hold_id in (select id from holds where purpose = $1)",
  movements: "hold_id in (select id from holds where purpose = $1)",
  notices: "network_id = $2",
} as const;

/** What may happen by itself meanwhile waits that much less. */
const waiting = `key like any (array['deal:' || $1 || ':%',
  'handover:' || (select id from handovers where deal_id = $1) || ':%',
  'holdback:' || (select id from holdbacks where deal_id = $1) || ':%'])
  or exists (select from holds where purpose = $1 and key like 'hold:' || holds.id || ':%')`;

type Of = { dealId: string; networkId: string };

/**
 * All of a sale is that much longer ago, its history and its money too. Nobody but whoever owns the database may go round
 * what keeps a history as it was.
 */
export async function letDaysGoBy(db: Db, { dealId, networkId }: Of, told: string) {
  const by = `interval '${spanOf(told) / 1_000} seconds'`;
  const meaning = (where: string) => where.replaceAll("$1", `'${dealId}'`).replaceAll("$2", `'${networkId}'`);
  const columns = await db.execute<{ table: keyof typeof left; column: string }>(sql`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'timestamp with time zone' and table_name in ${Object.keys(left)}`);
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    for (const table of Object.keys(left) as (keyof typeof left)[]) {
      const moved = columns
        .filter((one) => one.table === table)
        .map(({ column }) => `"${column}" = "${column}" - ${by}`)
        .join(", ");
      await tx.execute(sql.raw(`update ${table} set ${moved} where ${meaning(left[table])}`));
    }
    await tx.execute(
      sql.raw(`update graphile_worker._private_jobs set run_at = run_at - ${by} where ${meaning(waiting)}`),
    );
  });
}
