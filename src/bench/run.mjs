// @ts-check
// The bench itself: a town of its own, a server on a core of its own, and each point beside its two limits.
import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname, join } from "node:path";
import { buildIfNeeded } from "../local/build.mjs";
import { localFolder, openDatabase, wipe } from "../local/database.mjs";
import { endChildren, onGoodbye } from "../local/processes.mjs";
import { say, seconds } from "../local/say.mjs";
import { forgetSettings } from "../local/settings.mjs";
import { loadCold } from "./cold.mjs";
import { unpinned, where } from "./cores.mjs";
import { profile } from "./profile.mjs";
import { median, report } from "./report.mjs";
import { raiseHouse } from "./stage.mjs";
import { raceVerbs, verbs } from "./verbs.mjs";

/** @typedef {{ perSecond: number, p50: number, p99: number, cpu: number, databaseCpu: number | null }} Measure times in milliseconds; CPU for each request */
/** @typedef {{ name: string, does: string, connections: number, aim: number | null, databaseAim: number | null, server: Measure, bare: Measure, sql: Measure, ofBare: number, ofSql: number, rounds: Record<"server" | "bare" | "sql", Measure[]> }} Figure */
/** @typedef {{ at: string, node: string, pinned: string, busy: number, seconds: number, points: Figure[], verbs: import("./verbs.ts").Raced[], answers: Record<string, number>, statements: Record<string, number>, cold: import("./cold.mjs").Cold | null }} Figures */

const folder = join(localFolder, "bench");

/** @param {import("./bench.mjs").Options} options */
export async function bench(options) {
  const start = performance.now();
  const busy = loadavg()[0] ?? 0; // before we are
  forgetSettings();
  if (!options.keep) await wipe(folder);
  if (!isOfVerbs(options)) await buildIfNeeded();
  const database = await openDatabase(folder);
  const leave = async () => {
    await endChildren();
    await database.stop();
  };
  onGoodbye(() => void leave().then(() => process.exit(130)));
  try {
    if (unpinned) say(unpinned);
    const figures = { ...(await measure(options, database.url)), busy };
    report(figures);
    for (const file of [join(folder, "latest.json"), ...(options.out ? [options.out] : [])]) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
      say(`Written to ${file}`);
    }
    say(`Done in ${seconds(start)}.`);
  } finally {
    await leave();
  }
}

/** Nobody is to be asked for any of it. @param {{ only: string[] }} options */
const isOfVerbs = ({ only }) => only.length > 0 && only.every((name) => verbs.includes(name));

/** @param {import("./bench.mjs").Options} options @param {string} databaseUrl @returns {Promise<Omit<Figures, "busy">>} */
async function measure({ seconds, rounds, profile: profiled, ...how }, databaseUrl) {
  const isAsked = (/** @type {string} */ name) => how.only.length === 0 || how.only.includes(name);
  const raced = await raceVerbs(folder, databaseUrl, { names: verbs.filter(isAsked), seconds, rounds });
  const when = { at: new Date().toISOString(), node: process.version, seconds, verbs: raced };
  if (isOfVerbs(how)) return { ...when, pinned: where, points: [], answers: {}, statements: {}, cold: null };
  const stage = await raiseHouse(folder, databaseUrl, { ...how, profiled });
  const asked = stage.points;

  say("Warming up.");
  for (const point of asked) await stage.server(point, 32, 5);
  const places = asked.flatMap((point) => [1, 32].map((connections) => ({ point, connections })));
  /** @type {Record<"server" | "bare" | "sql", Measure[]>[]} */
  const all = places.map(() => ({ server: [], bare: [], sql: [] }));
  for (let round = 1; round <= rounds; round++) {
    say(`Round ${round} of ${rounds}.`);
    for (const [place, { point, connections }] of places.entries()) {
      const seen = all[place];
      seen?.server.push(await stage.server(point, connections, seconds));
      seen?.bare.push(await stage.bare(point, connections, seconds / 3));
      seen?.sql.push(await stage.sql(point, connections, seconds / 2));
    }
  }
  const figures = places.map(({ point, connections }, place) => {
    const rounds = all[place] ?? { server: [], bare: [], sql: [] };
    const [server, bare, sql] = [middle(rounds.server), middle(rounds.bare), middle(rounds.sql)];
    const { name, does, aim, databaseAim = null } = point;
    const ofBare = server.perSecond / bare.perSecond;
    const ofSql = server.perSecond / sql.perSecond;
    return { name, does, connections, aim, databaseAim, server, bare, sql, ofBare, ofSql, rounds };
  });

  const landing = asked.find(({ name }) => name === "landing");
  const cold = landing ? await loadCold(new URL(landing.ask().path, stage.origin).href) : null;
  if (profiled) for (const point of asked) await profile(stage, point, join(folder, "profiles"));
  return {
    ...when,
    pinned: where,
    points: figures,
    answers: stage.answers,
    statements: stage.statements,
    cold,
  };
}

/** @param {Measure[]} measures @returns {Measure} */
function middle(measures) {
  const of = (/** @type {"perSecond" | "p50" | "p99" | "cpu"} */ name) =>
    median(measures.map((one) => one[name]));
  const database = measures.flatMap(({ databaseCpu }) => (databaseCpu === null ? [] : [databaseCpu]));
  return {
    perSecond: of("perSecond"),
    p50: of("p50"),
    p99: of("p99"),
    cpu: of("cpu"),
    databaseCpu: database.length > 0 ? median(database) : null,
  };
}
