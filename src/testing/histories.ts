import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { brokenHistories } from "@/platform/history";
import { lives } from "@/worker";

/** Every row whose history is no path through its life, with its last steps: for a test that wants none. */
export async function brokenAnywhere({ db }: { db: Db }, given = lives) {
  const found = [];
  for (const noun of given) {
    const rows = await db.execute<{ subject: string; told: string }>(sql`
      select subject, (select string_agg(move, ' ' order by created_at) from ${noun.steps}
        where subject_id = subject) as told from ${brokenHistories(noun, false)} as broken`);
    found.push(...rows.map(({ subject, told }) => `${noun.name} ${subject}: ${told}`));
  }
  return found;
}
