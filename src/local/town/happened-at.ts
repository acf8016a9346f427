import { sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Db } from "@/platform/db";
import { type Life, timersOf } from "@/platform/life";

/** A noun with a life, as `moveAlong` knows it. */
type Noun = { name: string; life: Life; table: PgTable; steps: PgTable };

/**
 * What a verb has just done happened at another moment: its steps, its row and the timers that count from then are set to
 * it. The verb itself can only write down when it was called. `dated` of its steps have their moment already; answers how
 * many have it now.
 */
export async function happenedAt(
  db: Db,
  noun: Noun,
  { id, state, at, dated = 0 }: { id: string; state: string; at: Date; dated?: number },
) {
  const then = sql`${at.toISOString()}::timestamptz`;
  // History is never changed; it is written anew.
  const steps =
    await db.execute(sql`with steps as (delete from ${noun.steps} where id in (select id from ${noun.steps}
      where subject_id = ${id} order by created_at offset ${dated}) returning *)
    insert into ${noun.steps} (id, subject_id, move, by, note, created_at)
    select id, subject_id, move, by, note, ${then} + row_number() over (order by created_at) * interval '1 second'
    from steps returning id`);
  await db.execute(sql`update ${noun.table} set updated_at = ${then},
    created_at = least(created_at, ${then}) where id = ${id}`);
  const keys = timersOf(noun.life, state).flatMap(({ move, until }) =>
    until === undefined ? [`${noun.name}:${id}:${move}`] : [],
  );
  if (keys.length > 0)
    await db.execute(sql`update graphile_worker._private_jobs set run_at = run_at + (${then} - now())
      where key in ${keys}`);
  return dated + steps.length;
}

/** Nobody hears today of what was done long ago. */
export const tellNobody = (db: Db) =>
  db.execute(sql`delete from graphile_worker._private_jobs where key is null and created_at = now()`);
