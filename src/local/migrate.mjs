// @ts-check
// Brings a database to the shape that this version of the code expects.
import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";
import { Problem, say } from "./say.mjs";

const migrationsFolder = fileURLToPath(new URL("../../drizzle", import.meta.url));

/** Any number, as long as every start uses the same one. */
const startLock = 727_001;

/** Two starts at once would migrate and fill the same database twice. @template T @param {string} url @param {(sql: postgres.Sql) => Promise<T>} work @returns {Promise<T>} */
export async function whileLocked(url, work) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [first] = await sql`select pg_try_advisory_lock(${startLock}) as locked`;
    if (!first?.locked) {
      say("Another start is preparing this database; waiting for it.");
      await sql`select pg_advisory_lock(${startLock})`;
    }
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** @param {string} url */
export async function migrateDatabase(url) {
  // The queue's own tables first: rules and announcements of ours call its functions.
  await runMigrations({ connectionString: url });
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await refuseStranger(sql);
    await migrate(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The migrator goes by dates alone, and would take a database with other migrations for one of ours. @param {postgres.Sql} sql */
async function refuseStranger(sql) {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as found`;
  if (!table?.found) return;
  const ours = new Set(readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash));
  const applied = await sql`select hash from drizzle.__drizzle_migrations`;
  if (applied.every(({ hash }) => ours.has(hash))) return;
  throw new Problem(
    process.env.DATABASE_URL
      ? "The database of DATABASE_URL has been changed by a version of Trellis that this one does not know, probably a newer one. Start that version, or restore a backup from before it."
      : "The local database was made by another version of Trellis. `npm run demo:reset` makes a new one; what was written into the old one is lost.",
  );
}
