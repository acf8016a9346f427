// All that stands while it is tried: Postgres, the provider's stand-in, the server with the worker in it, and a second
// worker. Each can be killed, and comes back where it was.
import type { ChildProcess } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase } from "../local/database.mjs";
import { migrateDatabase } from "../local/migrate.mjs";
import { answers, choosePort, startNext } from "../local/next.mjs";
import { readPidFile } from "../local/postmaster.mjs";
import { ended, run, start } from "../local/processes.mjs";
import { Problem, sleep } from "../local/say.mjs";
import { addressOf, serverSettings } from "../local/settings.mjs";
import { openStandIn } from "../local/stand-in.mjs";

export type House = Awaited<ReturnType<typeof raiseHouse>>;

const root = fileURLToPath(new URL("../..", import.meta.url));
const leave = new URL("../local/leave-with-launcher.mjs", import.meta.url).href;
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const ours = ["--import", leave, "--import", "tsx", "--conditions=react-server"];

export async function raiseHouse(folder: string) {
  const database = await openDatabase(folder);
  await migrateDatabase(database.url);
  const port = await choosePort(3950);
  const standIn = await openStandIn(folder, { port, appUrl: addressOf(port) });
  const settings = {
    ...serverSettings({ databaseUrl: database.url, port, folder }),
    ...(standIn.settings as { STRIPE_SECRET_KEY: string; STRIPE_ADDRESS: string }),
    NODE_ENV: "production" as const,
    LOG_LEVEL: "warn",
  };
  const log = { server: join(folder, "server.log"), postgres: join(folder, "postgres.log") };
  const out = openSync(log.server, "a");

  let [server, worker]: ChildProcess[] = [];
  const serve = async () => {
    const next = startNext("start", settings, out);
    if (await answers(port, () => next.exitCode !== null)) return next;
    throw new Problem(`The server did not start; what it said is in ${log.server}.`);
  };
  const work = async (): Promise<ChildProcess> => {
    const child = start(process.execPath, [...ours, here("./work.ts")], {
      cwd: root,
      env: settings,
      stdio: ["ignore", out, out],
    });
    // Not killed by us: the database was away just as it began.
    child.once("exit", async (code) => {
      if (code !== null && child === worker) worker = await work();
    });
    return child;
  };
  const killed = async (child: ChildProcess) => {
    if (child.exitCode !== null) return;
    const end = ended(child);
    child.kill("SIGKILL");
    await end;
  };

  return {
    settings,
    log,
    database,
    /** Fills the new database, before anybody is there. */
    async furnish(placements: number) {
      const file = join(folder, "plan.json");
      const env = { ...settings, SOAK_PLAN: file, SOAK_PLACEMENTS: `${placements}` };
      const { code, output } = await run(process.execPath, [...ours, here("./furnish.ts")], {
        cwd: root,
        env,
      });
      if (code !== 0)
        throw new Problem(`${output.trim()}\n\nThe house could not be furnished, as said above.`);
      return file;
    },
    async open() {
      [server, worker] = await Promise.all([serve(), work()]);
    },
    async killServer() {
      if (server) await killed(server);
      server = await serve();
    },
    async killWorker() {
      if (worker) await killed(worker);
      worker = await work();
    },
    /** As with `pg_ctl restart -m immediate`: nobody is waited for, and what was committed is read from the log. */
    async restartDatabase() {
      process.kill(readPidFile(join(folder, "postgres"))?.pid ?? 0, "SIGQUIT");
      while (!(await database.revive())) await sleep(50);
    },
  };
}
