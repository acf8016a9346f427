// @ts-check
// All that stands while the bench runs: the furnished database, the server, the bare server, and the replays.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { prepareDatabase } from "../local/demo-town.mjs";
import { answers, choosePort, startNext } from "../local/next.mjs";
import { freePort } from "../local/ports.mjs";
import { readPidFile } from "../local/postmaster.mjs";
import { ended, run, start } from "../local/processes.mjs";
import { Problem, say, seconds, sleep } from "../local/say.mjs";
import { addressOf, serverSettings } from "../local/settings.mjs";
import { openStandIn } from "../local/stand-in.mjs";
import { capture } from "./capture.mjs";
import { cpuOf, cpuOfFamily, pin } from "./cores.mjs";
import { load, repeat } from "./load.mjs";
import { points as pointsOf } from "./points.mjs";
import { replayer } from "./replay.mjs";

/** @typedef {import("./points.mjs").Point} Point */
/** @typedef {import("./run.mjs").Measure} Measure */
/** @typedef {Awaited<ReturnType<typeof raiseHouse>>} Stage */
/** @typedef {{ DATABASE_URL: string, PORT: string, APP_URL: string, MEDIA_DIR: string } & Record<string, string | undefined>} Settings */

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** @param {string} folder @param {string} databaseUrl @param {{ only: string[], keep: boolean, profiled: boolean }} options */
export async function raiseHouse(folder, databaseUrl, { only, keep, profiled }) {
  const postmaster = readPidFile(join(folder, "postgres"))?.pid ?? 0;
  pin(process.pid, "rest");
  pin(postmaster, "rest");
  const port = await choosePort(3900);
  const standIn = await openStandIn(folder, { port, appUrl: addressOf(port) });
  /** @type {Settings} */
  const settings = { ...serverSettings({ databaseUrl, port, folder }), ...standIn.settings };
  const plan = await furnish(folder, settings, keep);
  const points = pointsOf(plan, settings.APP_URL).filter(
    ({ name }) => only.length === 0 || only.includes(name),
  );
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  const captured = await captureAll(points, folder, settings, sql);

  const inspector = profiled ? await freePort() : null;
  const next = await serve(settings, inspector ? `--inspect=127.0.0.1:${inspector}` : "");
  const bare = await serveBare(captured, folder);
  const replays = replayer(databaseUrl);

  /** @param {() => Promise<import("./load.mjs").Load>} work @param {number} pid @returns {Promise<Measure>} */
  const measured = async (work, pid) => {
    const before = [cpuOf(pid), cpuOfFamily(postmaster)];
    const { answered, failed, ...rest } = await work();
    const after = [cpuOf(pid), cpuOfFamily(postmaster)];
    if (failed > 0 || answered === 0)
      throw new Problem(
        `${failed} of ${answered} requests were refused or broken off, so there is nothing to compare.`,
      );
    const spent = after.map((ms, n) => ms !== null && (ms - (before[n] ?? 0)) / answered);
    return { ...rest, cpu: spent[0] || 0, databaseCpu: spent[1] === false ? null : (spent[1] ?? null) };
  };

  return {
    points,
    origin: settings.APP_URL,
    inspector,
    answers: Object.fromEntries(
      Object.entries(captured).map(([name, { answer }]) => [name, answer.body.length]),
    ),
    statements: Object.fromEntries(
      Object.entries(captured).map(([name, { askings }]) => [name, askings[0]?.statements.length ?? 0]),
    ),
    /** @param {Point} point @param {number} connections @param {number} seconds */
    server: async (point, connections, seconds) => {
      await sql`delete from rate_limits`;
      return measured(async () => {
        const done = await load({ url: settings.APP_URL, connections, seconds, next: point.ask });
        await settle(sql); // the jobs that a reply leaves behind are part of its price
        return done;
      }, next.pid ?? 0);
    },
    /** @param {Point} point @param {number} connections @param {number} seconds */
    bare: ({ name, ask }, connections, seconds) =>
      measured(
        () => load({ url: bare.url, connections, seconds, next: () => ({ ...ask(), path: `/${name}` }) }),
        bare.pid,
      ),
    /** @param {Point} point @param {number} connections @param {number} seconds */
    sql: async ({ name }, connections, seconds) => {
      const work = replays.of(captured[name]?.askings ?? []);
      const seen = await measured(() => repeat({ connections, seconds, work }), process.pid);
      await replays.clear();
      return seen;
    },
  };
}

/** @param {string} folder @param {Settings} settings @param {boolean} keep @returns {Promise<import("./furnish.ts").Plan>} */
async function furnish(folder, settings, keep) {
  const { DATABASE_URL: url, APP_URL } = settings;
  await prepareDatabase(
    { url, own: true, shared: false, revive: async () => false, stop: async () => {} },
    settings,
  );
  const plan = join(folder, "plan.json");
  if (keep && existsSync(plan)) {
    const sql = postgres(url, { max: 1, onnotice: () => {} });
    await sql`update graphile_worker._private_jobs set locked_at = null, locked_by = null`;
    await sql`delete from rate_limits`;
    await sql`
      with gone as (update proposals set state = 'withdrawn' where state = 'submitted'
        and created_by in (select id from people where email like '%@bench.example') returning id, created_by)
      insert into proposal_steps (id, subject_id, move, by)
      select 'stp_' || left(replace(gen_random_uuid()::text, '-', ''), 20), id, 'withdraw', created_by from gone`;
    await sql`update sessions set host = ${new URL(APP_URL).host}, seen_at = now() where user_agent = 'bench'`;
    await sql.end();
    return JSON.parse(readFileSync(plan, "utf8"));
  }
  const begun = performance.now();
  say("Furnishing two networks of a thousand members, and ten thousand that let partners in.");
  const args = ["--import", "tsx", "--conditions=react-server", here("./furnish.ts")];
  const { code, output } = await run(process.execPath, args, {
    cwd: root,
    env: { ...settings, NODE_ENV: "production", BENCH_PLAN: plan },
  });
  if (code !== 0)
    throw new Problem(`${output.trim()}\n\nThe networks could not be furnished, as said above.`);
  say(`Furnished in ${seconds(begun)}.`);
  return JSON.parse(readFileSync(plan, "utf8"));
}

/** @param {Settings} settings @param {string} node what its Node is told besides */
async function serve(settings, node) {
  const next = startNext("start", { ...settings, NODE_ENV: "production", NODE_OPTIONS: node });
  pin(next.pid, "server");
  if (await answers(Number(settings.PORT), () => next.exitCode !== null)) return next;
  throw new Problem("The server did not start; what it said is above.");
}

/** @param {Point[]} points @param {string} folder @param {Settings} settings @param {postgres.Sql} sql */
async function captureAll(points, folder, settings, sql) {
  const file = join(folder, "statements.jsonl");
  const preload = new URL("./statements.mjs", import.meta.url).href;
  const next = await serve({ ...settings, BENCH_STATEMENTS: file }, `--import=${preload}`);
  /** @type {Record<string, import("./capture.mjs").Captured>} */
  const captured = {};
  for (const point of points)
    captured[point.name] = await capture(point, settings.APP_URL, file, () => settle(sql));
  next.kill("SIGTERM");
  await ended(next);
  return captured;
}

/** @param {Record<string, import("./capture.mjs").Captured>} captured @param {string} folder */
async function serveBare(captured, folder) {
  const file = join(folder, "answers.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    JSON.stringify(
      Object.fromEntries(
        Object.entries(captured).map(([name, { answer }]) => [
          name,
          { ...answer, body: answer.body.toString("base64") },
        ]),
      ),
    ),
  );
  const port = await freePort();
  const child = start(process.execPath, [here("./bare.mjs"), file, `${port}`], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await new Promise((resolve) => child.once("message", resolve));
  pin(child.pid, "server");
  return { url: `http://localhost:${port}`, pid: child.pid ?? 0 };
}

/** Waits until no job is due. @param {postgres.Sql} sql */
async function settle(sql) {
  for (const begun = performance.now(); performance.now() - begun < 120_000; await sleep(50)) {
    const [left] = await sql`
      select count(*)::int as jobs from graphile_worker.jobs where run_at <= now() and attempts < max_attempts`;
    if (left?.jobs === 0) return;
  }
  throw new Problem("The jobs that the replies left were not worked off within two minutes.");
}
