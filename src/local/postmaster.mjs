// @ts-check
// A running Postgres, seen from outside: its pid file, and the launchers that still need it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sleep } from "./say.mjs";

/** @param {string} dataDir */
export function readPidFile(dataDir) {
  try {
    const lines = readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? "").trim() };
  } catch {
    return null; // not running, or between two writes of the file: the caller looks again
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Whether this process is the Postgres of this folder: after a crash its number may be somebody else's.
 * @param {number} pid @param {string} dataDir
 */
export function isPostmaster(pid, dataDir) {
  if (!isAlive(pid)) return false;
  if (process.platform === "win32") return true;
  if (process.platform !== "linux")
    return spawnSync("ps", ["-o", "command=", "-p", `${pid}`], { encoding: "utf8" }).stdout.includes(dataDir);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(dataDir);
  } catch {
    return false; // it ended while we looked
  }
}

/** @param {number} pid @param {string} dataDir */
export async function stopPostmaster(pid, dataDir) {
  const gone = async () => {
    for (let waited = 0; waited < 10_000 && isPostmaster(pid, dataDir); waited += 20) await sleep(20);
    return !isPostmaster(pid, dataDir);
  };
  if (isPostmaster(pid, dataDir)) process.kill(pid, "SIGINT");
  if (await gone()) return;
  process.kill(pid, "SIGQUIT"); // without a last checkpoint; the next start replays the log
  await gone();
}

/** @param {string} dataDir */
const tenantsOf = (dataDir) => `${dataDir}.users`;

/** This process needs the database until it leaves or dies. @param {string} dataDir @returns {boolean} whether others do */
export function moveIn(dataDir) {
  mkdirSync(tenantsOf(dataDir), { recursive: true });
  writeFileSync(join(tenantsOf(dataDir), `${process.pid}`), "");
  return others(dataDir).length > 0;
}

/** The last one out is told to turn off the light. @param {string} dataDir @returns {boolean} */
export function moveOut(dataDir) {
  rmSync(join(tenantsOf(dataDir), `${process.pid}`), { force: true });
  return others(dataDir).length === 0;
}

/** Everybody who used it was killed before leaving. @param {string} dataDir */
export const isAbandoned = (dataDir) => existsSync(tenantsOf(dataDir)) && others(dataDir).length === 0;

/** Those that were killed have left without a word. @param {string} dataDir */
function others(dataDir) {
  const listed = readdirSync(tenantsOf(dataDir))
    .map(Number)
    .filter((pid) => pid !== process.pid);
  for (const pid of listed) if (!isAlive(pid)) rmSync(join(tenantsOf(dataDir), `${pid}`), { force: true });
  return listed.filter(isAlive);
}
