import postgres from "postgres";
import { startPostgres } from "../src/local/postgres.mjs";

/** The town's own database, for what no page can do: let days pass. Whoever uses it says what passes for whom. */
export async function openClock(folder: string) {
  const server = await startPostgres({ dataDir: `${folder}/postgres` });
  const sql = postgres(server.url("trellis"), { max: 1, onnotice: () => {} });
  return {
    sql,
    /** All that waits for its time, for this thing, is due now; the worker finds it by itself. */
    letTimePass: (id: string) =>
      sql`update graphile_worker._private_jobs set run_at = now() where key like ${`%:${id}:%`} and locked_at is null`,
    close: async () => {
      await sql.end();
      await server.stop();
    },
  };
}
