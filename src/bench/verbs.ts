import { writeFileSync } from "node:fs";
import postgres from "postgres";
import { client, database } from "@/platform/db";
import { cpuOf, cpuOfFamily, pin } from "./cores.mjs";
import { racePosting } from "./posting";
import { racePublish } from "./publish";
import { median } from "./report.mjs";

// What a verb costs when nobody asked for it by HTTP: beside it the same rows, written by postgres.js alone.

/** Each of them tells how many rows of its unit it wrote. `bare` writes them where no trigger looks. */
export type Race = {
  name: string;
  unit: string;
  /** How many things happen at once, and by how many lanes the bench begins them. */
  atOnce: number;
  lanes: number;
  aim: { ms?: number; ofSql?: number };
  verb: () => Promise<number>;
  plain: () => Promise<number>;
  bare?: () => Promise<number>;
  /** Away with what was written; takes no part in the time. */
  clear?: () => Promise<unknown>;
};
export type Pace = { perSecond: number; ms: number; cpu: number; databaseCpu: number | null };
export type Raced = Pick<Race, "name" | "unit" | "atOnce" | "aim"> & {
  verb: Pace;
  plain: Pace;
  bare: Pace | null;
  ofSql: number;
};

const asked = JSON.parse(process.env.BENCH_VERBS ?? "{}") as {
  names: string[];
  seconds: number;
  rounds: number;
  postmaster: number;
  file: string;
};
pin(process.pid, "server");
const plain = postgres(process.env.DATABASE_URL ?? "", { max: 10, onnotice: () => {} });
const db = database();
const races: Race[] = [];
if (asked.names.includes("publish")) races.push(...(await racePublish(db, plain)));
if (asked.names.includes("posting")) races.push(...(await racePosting(db, plain)));
await plain.unsafe("vacuum analyze");

const raced: Raced[] = [];
for (const race of races) {
  const { name, unit, atOnce, aim } = race;
  const paces = { verb: [] as Pace[], plain: [] as Pace[], bare: [] as Pace[] };
  await pace(race, race.verb, 1);
  // In short turns: a disk that is slow for a second is slow for all of them.
  for (let turn = 0; turn < asked.rounds * 3; turn++) {
    paces.verb.push(await pace(race, race.verb, asked.seconds / 6));
    paces.plain.push(await pace(race, race.plain, asked.seconds / 6));
    if (race.bare) paces.bare.push(await pace(race, race.bare, asked.seconds / 6));
  }
  const [verb, sql] = [middle(paces.verb), middle(paces.plain)];
  const bare = race.bare ? middle(paces.bare) : null;
  const ratios = paces.verb.map(({ perSecond }, turn) => perSecond / (paces.plain[turn]?.perSecond ?? 0));
  raced.push({ name, unit, atOnce, aim, verb, plain: sql, bare, ofSql: median(ratios) });
}
writeFileSync(asked.file, JSON.stringify(raced));
await plain.end();
await client().end();

/** Again and again, in each lane. What has to be cleared is done once in each lane, then cleared. */
async function pace({ lanes, clear }: Race, work: () => Promise<number>, seconds: number): Promise<Pace> {
  const times: number[] = [];
  const spent = { time: 0, cpu: 0, database: 0 };
  let rows = 0;
  const usage = () => [performance.now(), cpuOf(process.pid), cpuOfFamily(asked.postmaster)] as const;
  do {
    const before = usage();
    const end = before[0] + (seconds - spent.time) * 1_000;
    const lane = async () => {
      do {
        const begun = performance.now();
        const written = await work();
        rows += written;
        times.push(performance.now() - begun);
      } while (!clear && performance.now() < end);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    const after = usage();
    spent.time += (after[0] - before[0]) / 1_000;
    spent.cpu += after[1] - before[1];
    spent.database += (after[2] ?? Number.NaN) - (before[2] ?? 0);
    await clear?.();
  } while (spent.time < seconds);
  const database = spent.database / times.length;
  return {
    perSecond: rows / spent.time,
    ms: median(times),
    cpu: spent.cpu / times.length,
    databaseCpu: Number.isNaN(database) ? null : database,
  };
}

function middle(paces: Pace[]): Pace {
  const of = (name: "perSecond" | "ms" | "cpu") => median(paces.map((one) => one[name]));
  const database = paces.flatMap(({ databaseCpu }) => databaseCpu ?? []);
  return {
    perSecond: of("perSecond"),
    ms: of("ms"),
    cpu: of("cpu"),
    databaseCpu: database.length > 0 ? median(database) : null,
  };
}
