// @ts-check
// Everything that has to hold, in order, cheapest first; all of it runs even when something fails early.
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
  unit: { does: "Tests without a database", run: () => runVitest("unit") },
  db: { does: "Tests on a real database", run: () => runVitest("database") },
  build: { does: "Production build", run: buildIfNeeded },
  e2e: { does: "Tests in a browser", run: runPlaywright },
};

/** @param {string[]} asked names of parts; none means all */
export async function check(asked) {
  const unknown = asked.find((name) => !(name in parts));
  if (unknown)
    throw new Problem(`There is no part "${unknown}". The parts are: ${Object.keys(parts).join(", ")}.`);
  onGoodbye(async () => {
    await endChildren();
    process.exit(130);
  });

  const total = { passed: 0, failed: 0 };
  const lines = [];
  /** @type {string[]} */
  const reasons = [];
  for (const name of Object.keys(parts).filter((name) => asked.length === 0 || asked.includes(name))) {
    const { passed, failed, skipped, why, took } = await runPart(name);
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
