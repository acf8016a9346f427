// @ts-check
// What verbs cost that no request asks for: in a database of their own, before the house is raised.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { migrateDatabase } from "../local/migrate.mjs";
import { readPidFile } from "../local/postmaster.mjs";
import { run } from "../local/processes.mjs";
import { Problem, say } from "../local/say.mjs";
import { serverSettings } from "../local/settings.mjs";
import { pin } from "./cores.mjs";

/** @typedef {import("./verbs.ts").Raced} Raced */

export const verbs = ["publish", "posting"];

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** @param {string} folder @param {string} databaseUrl @param {{ names: string[], seconds: number, rounds: number }} how @returns {Promise<Raced[]>} */
export async function raceVerbs(folder, databaseUrl, { names, seconds, rounds }) {
  if (names.length === 0) return [];
  say(`Measuring ${names.join(" and ")}.`);
  const url = await anew(databaseUrl, "trellis_verbs");
  const postmaster = readPidFile(join(folder, "postgres"))?.pid ?? 0;
  pin(postmaster, "rest");
  const file = join(folder, "verbs.json");
  const args = ["--import", "tsx", "--conditions=react-server", here("./verbs.ts")];
  const { code, output } = await run(process.execPath, args, {
    cwd: root,
    env: {
      ...serverSettings({ databaseUrl: url, port: 3900, folder }),
      NODE_ENV: "production",
      BENCH_VERBS: JSON.stringify({ names, seconds, rounds, postmaster, file }),
    },
  });
  if (code !== 0) throw new Problem(`${output.trim()}\n\n${names.join(" and ")} could not be measured.`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** An empty database beside the one of the town. @param {string} databaseUrl @param {string} name */
async function anew(databaseUrl, name) {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await sql.unsafe(`drop database if exists ${name} with (force)`);
  await sql.unsafe(`create database ${name}`);
  await sql.end();
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  await migrateDatabase(url.href);
  return url.href;
}
