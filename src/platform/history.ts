import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Life } from "./life";
import type { Living } from "./move";

type AnyTable = PgTable & { id: AnyPgColumn; state: AnyPgColumn };

/** A life that somebody looks over, whatever it is of. */
export type AnyLiving = Omit<Living<Life, AnyTable>, "timer">;

const list = (words: readonly string[]) => sql`${`{${words.join(",")}}`}::text[]`;

/**
 * Rows whose history is no path through the table of their life, as `subject`: a step that could not follow the one
 * before, two at the same moment, or a state that the last one does not lead to. Steps that move nothing are passed
 * over. `lately` looks only at those that took a step in the last two days.
 */
export function brokenHistories({ life, table, steps, born }: AnyLiving, lately: boolean): SQL {
  const moves = Object.entries(life).map(
    ([move, { from, to }]) => sql`(${move}::text, ${list(from)}, ${to}::text)`,
  );
  const those = lately
    ? sql`where s.subject_id in (select subject_id from ${steps} where created_at > now() - interval '2 days')`
    : sql``;
  const whole = lately ? sql`join` : sql`left join`;
  return sql`(with life(move, source, target) as (values ${sql.join(moves, sql`, `)}),
    walked as (select s.subject_id, life.source, life.target, s.created_at,
        lag(life.target) over path as before, lag(s.created_at) over path as since,
        lead(s.id) over path is null as last
      from ${steps} s join life using (move) ${those}
      window path as (partition by s.subject_id order by s.created_at))
    select subject_id as subject from walked
      where case when before is null then not source && ${list(born)} else before <> all(source) end
        or created_at <= since
    union
    select r.id from ${table} r ${whole} walked on walked.subject_id = r.id and walked.last
      where case when walked.target is null then r.state <> all(${list(born)}) else r.state <> walked.target end)`;
}
