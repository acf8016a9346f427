// @ts-check
// The database that everything on this machine works with: the given one, or our own.
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { startPostgres } from "./postgres.mjs";
import { isPostmaster, readPidFile, stopPostmaster } from "./postmaster.mjs";
import { Problem } from "./say.mjs";
import { stopStandIn } from "./stand-in.mjs";

/** Where everything local is kept: the database, the secret, uploaded files. */
export const localFolder = fileURLToPath(new URL("../../.data", import.meta.url));

/** @typedef {{ url: string, own: boolean, shared: boolean, revive: () => Promise<boolean>, stop: () => Promise<void> }} Database */

/** The one in DATABASE_URL, else the bundled one, started if need be. @param {string} [folder] @returns {Promise<Database>} */
export async function openDatabase(folder = localFolder) {
  const { DATABASE_URL: given } = process.env;
  if (given) {
    await ask(given, assertFit);
    return { url: given, own: false, shared: true, revive: async () => false, stop: async () => {} };
  }
  const server = await startPostgres({ dataDir: `${folder}/postgres` });
  await ask(server.url("postgres"), async (sql) => {
    const [found] = await sql`select from pg_database where datname = 'trellis'`;
    if (!found) await sql`create database trellis`;
  });
  const { shared, revive, stop } = server;
  return { url: server.url("trellis"), own: true, shared, revive, stop };
}

/** Said now, rather than in the words of whichever statement fails first. @param {postgres.Sql} sql */
async function assertFit(sql) {
  const [found] = await sql`
    select current_setting('server_version_num')::int / 10000 as version, current_user as us, current_database() as name,
      current_setting('server_encoding') as encoding, has_database_privilege(current_database(), 'create') as allowed`;
  const { version, us, name, encoding, allowed } = found ?? {};
  if (version < 15)
    throw new Problem(`DATABASE_URL names a Postgres ${version}. Trellis needs Postgres 15 or newer.`);
  if (encoding !== "UTF8")
    throw new Problem(
      `The database ${name} keeps its text as ${encoding}. Trellis needs one made with \`create database ${name} encoding 'UTF8' template template0\`.`,
    );
  if (!allowed)
    throw new Problem(
      `The user ${us} may not make tables in the database ${name}. Whoever administers it can allow that: \`alter database ${name} owner to ${us}\`.`,
    );
}

/** @param {string} url @param {(sql: postgres.Sql) => Promise<void>} work */
async function ask(url, work) {
  const sql = connect(url);
  try {
    await sql`select 1`;
  } catch (error) {
    throw new Problem(
      `DATABASE_URL names a database that does not answer: ${/** @type {Error} */ (error).message}. Start it, create it, or correct the address; without DATABASE_URL a bundled one is used.`,
    );
  }
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** @param {string} url */
function connect(url) {
  try {
    return postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  } catch {
    throw new Problem(
      "DATABASE_URL is not an address. It looks like postgres://user:password@host:5432/database.",
    );
  }
}

/** Deletes everything local in a folder, ending first what a killed start left running there. @param {string} folder */
export async function wipe(folder) {
  await stopStandIn(folder);
  const dataDir = resolve(folder, "postgres");
  const left = readPidFile(dataDir);
  if (left && isPostmaster(left.pid, dataDir)) await stopPostmaster(left.pid, dataDir);
  rmSync(folder, { recursive: true, force: true });
}
