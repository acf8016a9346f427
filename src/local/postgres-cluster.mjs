// @ts-check
// Makes the folder that the bundled Postgres keeps its data in, once.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { postgresEnv } from "./postgres-binaries.mjs";
import { Problem } from "./say.mjs";

/** @typedef {import("./postgres-binaries.mjs").RunAs} RunAs */

/**
 * Loopback is shared with every account of the machine, so even a local database has a password.
 * @param {string} dataDir @param {RunAs} as
 */
export function keptPassword(dataDir, { user }) {
  const file = `${dataDir}.password`;
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
    if (user) chownSync(file, user.uid, user.gid);
  }
  return readFileSync(file, "utf8");
}

/** @param {string} initdb @param {string} dataDir @param {RunAs} as */
export function ensureCluster(initdb, dataDir, { prefix, user }) {
  if (existsSync(join(dataDir, "PG_VERSION"))) return;
  const half = `${dataDir}.init`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  if (user) chownSync(half, user.uid, user.gid);
  const [command = "", ...args] = [...prefix, initdb, "-D", half, "-U", "postgres", "-E", "UTF8"];
  // The built-in locale needs nothing of the system and knows all letters; an order for people asks for a collation.
  args.push("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
  args.push("-A", "scram-sha-256", `--pwfile=${dataDir}.password`, "--no-sync", "--no-instructions");
  const made = spawnSync(command, args, { ...user, cwd: "/", env: postgresEnv(), encoding: "utf8" });
  if (made.status !== 0)
    throw new Problem(
      `The bundled Postgres could not make its folder ${dataDir}:\n${made.error?.message ?? made.stderr}\nIs there room on the disk, and may this user write there? Otherwise set DATABASE_URL.`,
    );
  renameSync(half, dataDir); // an interrupted initdb never looks like a database
}
