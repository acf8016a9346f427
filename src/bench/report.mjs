// @ts-check
// The figures, for a person to read.
import { say } from "../local/say.mjs";

/** @typedef {import("./run.mjs").Figures} Figures */
/** @typedef {import("./run.mjs").Figure} Figure */

/** The middle one of a few. @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

const scriptAim = 160;
const requestAim = 15;

/** @param {Figures} figures */
export function report({ points, verbs, cold, pinned, busy, answers }) {
  if (points.length > 0) table([head, ...points.map(row)]);
  if (verbs.length > 0) table([verbHead, ...verbs.map(verbRow)]);
  if (busy > 1)
    say(
      `Other programs were using this machine (${busy.toFixed(1)} processes waited on average): figures come out worse, even CPU a request; the ratios least.`,
    );
  say(
    `${pinned}. CPU: the server process with all its threads, for each request. DB: the same for Postgres.`,
  );
  if (verbs.length > 0)
    say(
      "its SQL: the same rows a second by postgres.js alone; no triggers: the same into tables that have none.",
    );
  if (points.length === 0) return;
  say(
    `of bare: our requests a second as a share of a bare node:http server's that sends the same bytes (${bytesOf(answers)}).`,
  );
  say("of its SQL: the same, of its statements run directly by postgres.js.");
  if (!cold) return;
  const kinds = Object.entries(cold.byKind).map(
    ([kind, { requests, bytes }]) => `${kind} ${kb(bytes)} in ${requests}`,
  );
  const script = cold.byKind.script?.bytes ?? 0;
  say(
    `\nCold landing page: ${cold.requests} requests (aim ${requestAim}${cold.requests > requestAim ? ", missed" : ""}), ${kb(cold.bytes)} in all, script ${kb(script)} (aim ${scriptAim} KB${script > scriptAim * 1000 ? ", missed" : ""}).`,
  );
  say(`  ${kinds.join(", ")}`);
}

const kb = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const share = (/** @type {number} */ ratio) => (ratio >= 0.1 ? ratio.toFixed(2) : ratio.toFixed(4));

/** @param {Record<string, number>} answers */
const bytesOf = (answers) =>
  Object.entries(answers)
    .map(([name, bytes]) => `${name} ${kb(bytes)}`)
    .join(", ");

/** @param {number | null | undefined} aim @param {boolean} ok */
const held = (aim, ok) => (aim == null ? "" : ok ? `${aim} ok` : `${aim} MISSED`);

const head = [
  "",
  "conn.",
  "req/s",
  "p50 ms",
  "p99 ms",
  "CPU ms",
  "aim",
  "bare CPU",
  "DB ms",
  "aim",
  "of bare",
  "of its SQL",
];
const verbHead = [
  "",
  "at once",
  "a second",
  "p50 ms",
  "aim",
  "CPU ms",
  "DB ms",
  "its SQL",
  "of its SQL",
  "aim",
  "no triggers",
];

/** @param {import("./verbs.ts").Raced} raced */
const verbRow = ({ name, unit, atOnce, aim, verb, plain, bare, ofSql }) => [
  name,
  `${atOnce}`,
  `${verb.perSecond.toFixed(0)} ${unit}`,
  verb.ms.toFixed(1),
  held(aim.ms, verb.ms <= (aim.ms ?? 0)),
  verb.cpu.toFixed(2),
  verb.databaseCpu?.toFixed(2) ?? "",
  plain.perSecond.toFixed(0),
  share(ofSql),
  held(aim.ofSql, ofSql >= (aim.ofSql ?? 0)),
  bare?.perSecond.toFixed(0) ?? "",
];

/** @param {Figure} figure */
const row = ({ name, connections, server, bare, aim, databaseAim, ofBare, ofSql }) => [
  name,
  `${connections}`,
  server.perSecond.toFixed(0),
  server.p50.toFixed(1),
  server.p99.toFixed(1),
  server.cpu.toFixed(2),
  held(aim, server.cpu <= (aim ?? 0)),
  bare.cpu.toFixed(3),
  server.databaseCpu?.toFixed(2) ?? "",
  held(databaseAim, (server.databaseCpu ?? 0) <= (databaseAim ?? 0)),
  share(ofBare),
  share(ofSql),
];

/** @param {string[][]} rows */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  say("");
  for (const row of rows)
    say(
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart((widths[column] ?? 0) + 2),
        )
        .join(""),
    );
  say("");
}
