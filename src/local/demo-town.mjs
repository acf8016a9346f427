// @ts-check
// The town that a first visitor finds: built once, and never over somebody's own rows.
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { migrateDatabase, whileLocked } from "./migrate.mjs";
import { run } from "./processes.mjs";
import { Problem, say, seconds } from "./say.mjs";
import { isDemo } from "./settings.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const fill = fileURLToPath(new URL("./town/fill.ts", import.meta.url));
const leave = new URL("./leave-with-launcher.mjs", import.meta.url).href;

/** @typedef {import("postgres").Sql} Sql */
/** @typedef {import("./database.mjs").Database} Database */
/** @typedef {Record<string, string | undefined> & { DATABASE_URL: string, MEDIA_DIR: string }} Settings what the server will run with */

/** Kept as the database's comment: it is there before the first table and goes with the database. */
const notes = { begun: "Trellis: demo town begun", complete: "Trellis: demo town complete" };

/** Migrated, and with the demo town in it where that is wanted. @param {Database} database @param {Settings} settings */
export const prepareDatabase = (database, settings) =>
  whileLocked(database.url, async (sql) => {
    if (isDemo() && (await readNote(sql)) === notes.begun) await startOver(sql, database);
    await migrateDatabase(database.url);
    if (isDemo() && (await readNote(sql)) !== notes.complete && !(await hasPeople(sql)))
      await build(sql, settings);
  });

/** @param {Database} database @param {Settings} settings */
export async function resetTown(database, settings) {
  await whileLocked(database.url, empty);
  if (database.own) rmSync(settings.MEDIA_DIR, { recursive: true, force: true });
  await prepareDatabase(database, settings);
}

/** @param {Sql} sql @param {Database} database */
async function startOver(sql, { own }) {
  if (!own)
    throw new Problem(
      "The demo town in the database of DATABASE_URL was left half built. `npm run demo:reset` empties that database and builds the town again; DEMO=0 starts without it.",
    );
  say("The demo town was left half built, so it is built again.");
  await empty(sql);
}

/** @param {Sql} sql @param {Settings} settings */
async function build(sql, settings) {
  if (!existsSync(fill)) return;
  const start = performance.now();
  say("Building the demo town (only this first time).");
  await writeNote(sql, notes.begun);
  const args = ["--import", leave, "--import", "tsx", "--conditions=react-server", fill];
  const env = /** @type {NodeJS.ProcessEnv} */ ({ ...settings, NODE_ENV: "production" });
  const { code, output } = await run(process.execPath, args, { cwd: root, env });
  if (code !== 0)
    throw new Problem(`${output.trim()}\n\nThe demo town could not be built, for the reason above.`);
  await writeNote(sql, notes.complete);
  say(`The demo town stands (${seconds(start)}).`);
}

/** @param {Sql} sql */
const empty = (sql) =>
  sql.begin(async (tx) => {
    await tx`set local lock_timeout = '10s'`;
    await tx`drop schema if exists public, drizzle, graphile_worker cascade`;
    await tx`create schema public`;
    await writeNote(tx, "");
  });

/** @param {Sql} sql @returns {Promise<string | null>} */
async function readNote(sql) {
  const [row] = await sql`
    select shobj_description(oid, 'pg_database') as note from pg_database where datname = current_database()`;
  return row?.note ?? null;
}

/** @param {Sql | import("postgres").TransactionSql} sql @param {string} note */
async function writeNote(sql, note) {
  const [row] =
    await sql`select format('comment on database %I is %L', current_database(), ${note}::text) as statement`;
  await sql.unsafe(row?.statement);
}

/** @param {Sql} sql @returns {Promise<boolean>} */
async function hasPeople(sql) {
  const [row] = await sql`select exists (select from people) as found`;
  return row?.found;
}
