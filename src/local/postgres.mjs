// @ts-check
// The bundled Postgres, for a machine without one and for the tests. Needs nothing but node and its package.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { freePort } from "./ports.mjs";
import { postgresBinaries, postgresEnv, runAs } from "./postgres-binaries.mjs";
import { ensureCluster, keptPassword } from "./postgres-cluster.mjs";
import { isAlive, isPostmaster, moveIn, moveOut, readPidFile, stopPostmaster } from "./postmaster.mjs";
import { Problem, sleep } from "./say.mjs";

/**
 * `revive` starts it again where it was, and answers whether it had to.
 * @typedef {{ shared: boolean, url: (database: string) => string, revive: () => Promise<boolean>, stop: () => Promise<void> }} Postgres
 */

/**
 * Starts the Postgres of a folder, or joins the one that runs there already; the last to stop it stops it.
 * @param {{ dataDir: string, settings?: Record<string, string> }} options @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir: folder, settings = {} }) {
  const dataDir = resolve(folder);
  const binaries = postgresBinaries();
  // No mode here: Node would give it to every parent it makes, and the database's own user could not pass.
  mkdirSync(dirname(dataDir), { recursive: true });
  const as = runAs(binaries.postgres, dataDir);
  const password = keptPassword(dataDir, as);
  ensureCluster(binaries.initdb, dataDir, as);

  const shared = moveIn(dataDir);
  let { pid, port } = await joinOrLaunch(binaries.postgres, dataDir, as, settings);
  return {
    shared,
    url: (database) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`,
    revive: async () => {
      if (isPostmaster(pid, dataDir)) return false;
      ({ pid } = await joinOrLaunch(binaries.postgres, dataDir, as, { ...settings, port: `${port}` }));
      return true;
    },
    stop: async () => {
      if (moveOut(dataDir)) await stopPostmaster(pid, dataDir);
    },
  };
}

/**
 * @param {string} program @param {string} dataDir
 * @param {import("./postgres-binaries.mjs").RunAs} as @param {Record<string, string>} settings
 */
async function joinOrLaunch(program, dataDir, as, settings) {
  for (let attempt = 1; ; attempt++) {
    const running = await findRunning(dataDir);
    if (running) return running;
    const launched = await launch(program, dataDir, as, settings);
    if (launched) return launched;
    const why = readFileSync(`${dataDir}.log`, "utf8").slice(-2000);
    // Either the processes of a killed Postgres have not noticed yet that they are orphans, or someone else
    // starts the same folder at this moment: both settle by themselves.
    if (attempt === 25 || !/shared memory block|lock file "postmaster.pid"/.test(why))
      throw new Problem(
        `The bundled Postgres did not start:\n${why}\nIts log is ${dataDir}.log. DATABASE_URL can name another one.`,
      );
    await sleep(200);
  }
}

/** @param {string} dataDir */
async function findRunning(dataDir) {
  for (let waited = 0; waited < 15_000; waited += 50) {
    const found = readPidFile(dataDir);
    if (!found) return null;
    if (!isPostmaster(found.pid, dataDir)) {
      // After a crash the number in the file may be another program of this user by now, and Postgres would
      // not start. A file with a dead number stays: by it Postgres makes sure that no orphan still writes.
      if (isAlive(found.pid)) rmSync(join(dataDir, "postmaster.pid"), { force: true });
      return null;
    }
    if (found.status === "ready") return { pid: found.pid, port: found.port };
    await sleep(50);
  }
  throw new Problem(
    `The Postgres in ${dataDir} has been neither up nor down for 15 s; its log is ${dataDir}.log.`,
  );
}

/**
 * @param {string} program @param {string} dataDir
 * @param {import("./postgres-binaries.mjs").RunAs} as @param {Record<string, string>} settings
 * @returns {Promise<{ pid: number, port: number } | null>} null when it ended at once; the log says why
 */
async function launch(program, dataDir, { prefix, user }, settings) {
  const local = {
    port: `${settings.port ?? (await freePort())}`,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
  };
  const [command = "", ...args] = [...prefix, program, "-D", dataDir];
  for (const [name, value] of Object.entries({ ...local, ...settings })) args.push("-c", `${name}=${value}`);

  const log = openSync(`${dataDir}.log`, "w", 0o600);
  const child = spawn(command, args, {
    ...user,
    cwd: "/",
    env: postgresEnv(),
    detached: true, // or Ctrl-C in the terminal would end it before the server has finished with it
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let ended = false;
  const end = () => {
    ended = true;
  };
  child.once("error", end).once("exit", end);
  while (!ended) {
    const seen = readPidFile(dataDir);
    if (seen && seen.pid === child.pid && seen.status === "ready") {
      child.unref();
      return { pid: seen.pid, port: seen.port };
    }
    await sleep(15);
  }
  return null;
}
