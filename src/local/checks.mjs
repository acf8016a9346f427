// @ts-check
// Everything that has to hold; all of it runs even when something fails early.
import { buildIfNeeded } from "./build.mjs";
import { endChildren, onGoodbye } from "./processes.mjs";
import { Problem, say, sayWhy, seconds } from "./say.mjs";
import { migrationsAgree } from "./schema-check.mjs";
import { runPlaywright, runVitest, succeed } from "./test-runners.mjs";

/** What a part found out; `why` names what failed. @typedef {{ passed: number, failed: number, skipped: number, why: string[] }} Counts */

/** @type {Record<string, { does: string, run: () => Promise<Counts | void> }>} */
const parts = {
  types: { does: "Types", run: () => succeed(["next", "typegen"], ["tsc", "--noEmit"]) },
  lint: { does: "Style and lint", run: () => succeed(["biome", "check", "."]) },
  schema: { does: "Migrations say what the tables say", run: migrationsAgree },
  build: { does: "Production build", run: buildIfNeeded },
  unit: { does: "Tests without a database", run: () => runVitest("unit") },
  db: { does: "Tests on a real database", run: () => runVitest("database") },
  e2e: { does: "Tests in a browser", run: runPlaywright },
};

/** What says nothing while it works goes on beside what does: tests on a database wait for it half of their time. */
const quiet = ["types", "lint", "schema", "build"];
const beside = ["unit", "db"];
const afterwards = ["e2e"];

/** @param {string[]} asked names of parts; none means all */
export async function check(asked) {
  const unknown = asked.find((name) => !(name in parts));
  if (unknown)
    throw new Problem(`There is no part "${unknown}". The parts are: ${Object.keys(parts).join(", ")}.`);
  onGoodbye(async () => {
    await endChildren();
    process.exit(130);
  });

  const wanted = (/** @type {string[]} */ names) =>
    names.filter((name) => asked.length === 0 || asked.includes(name));
  const results = (await Promise.all([quiet, beside].map((lane) => runParts(wanted(lane))))).flat();
  results.push(...(await runParts(wanted(afterwards))));

  const total = { passed: 0, failed: 0 };
  const lines = [];
  /** @type {string[]} */
  const reasons = [];
  for (const { name, passed, failed, skipped, why, took } of results) {
    total.passed += passed;
    // A skipped test promises what nobody has looked at.
    total.failed += failed + skipped;
    reasons.push(...why);
    const found = [
      passed && `${passed} passed`,
      skipped && `${skipped} skipped`,
      failed && `${failed} failed`,
    ];
    const verdict = failed + skipped === 0 ? "ok" : "FAILED";
    lines.push(
      `${verdict.padEnd(8)}${name.padEnd(8)}${took.padStart(8)}   ${found.filter(Boolean).join(", ")}`,
    );
  }
  // Once more where nobody has to scroll for it, and the names at the very end, where even a cut-off log has them.
  for (const reason of reasons) say(`\nFailed: ${reason}`);
  say(`\n${lines.join("\n")}\n`);
  for (const reason of reasons) say(`Failed: ${reason.split("\n", 1)[0]}`);
  say(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

/** One after another. @param {string[]} names */
async function runParts(names) {
  const results = [];
  for (const name of names) results.push({ name, ...(await runPart(name)) });
  return results;
}

/** @param {string} name */
async function runPart(name) {
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}`);
  const start = performance.now();
  say(`\n${part.does} (${name})`);
  try {
    const counts = (await part.run()) ?? { passed: 0, failed: 0, skipped: 0, why: [] };
    return { ...counts, took: seconds(start) };
  } catch (error) {
    sayWhy(error);
    return { passed: 0, failed: 1, skipped: 0, why: [], took: seconds(start) };
  }
}
