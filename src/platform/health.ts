import "server-only";
import { sql } from "drizzle-orm";
import journal from "../../drizzle/meta/_journal.json";
import { database } from "./db";
import { log } from "./log";

/** Whether the database answers, and whether it has all of this version's migrations. */
export async function readiness(): Promise<{ database: boolean; migrations: boolean }> {
  try {
    const [row] = await database().execute<{ latest: string | null }>(
      sql`select max(created_at)::text as latest from drizzle.__drizzle_migrations`,
    );
    return { database: true, migrations: Number(row?.latest) >= (journal.entries.at(-1)?.when ?? 0) };
  } catch (error) {
    log.error({ err: error }, "the database does not answer");
    return { database: false, migrations: false };
  }
}
