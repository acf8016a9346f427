// @ts-check
// Runs the tools that check things, and reads from their reports how many tests there truly were.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { ended, run, start } from "./processes.mjs";
import { Problem } from "./say.mjs";

/** @typedef {import("./checks.mjs").Counts} Counts */

const root = fileURLToPath(new URL("../..", import.meta.url));
const reports = join(root, "node_modules", ".cache", "reports");

/** Commands that say nothing unless they fail. @param {string[][]} commands */
export async function succeed(...commands) {
  for (const [command = "", ...args] of commands) {
    const { code, output } = await run(command, args, { cwd: root });
    if (code !== 0)
      throw new Problem(`${output.trim()}\n\n${[command, ...args].join(" ")} failed, as said above.`);
  }
}

/** @param {string} project */
export async function runVitest(project) {
  const report = reportFile(`vitest-${project}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await show("vitest", ["run", "--project", project, "--allowOnly=false", ...reporters], {});
  const { testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = read(report);
  // A file that cannot even be loaded has no tests to fail.
  const broken = testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const failed = testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === "failed")
      .map((/** @type {any} */ test) => whyOf(nameOf(file.name, test.fullName), test.failureMessages[0])),
  );
  return {
    ...counted(code, numPassedTests, numFailedTests + broken.length, numPendingTests + numTodoTests),
    why: [...broken.map((/** @type {any} */ file) => whyOf(nameOf(file.name, ""), file.message)), ...failed],
  };
}

export async function runPlaywright() {
  const report = reportFile("playwright");
  const code = await show("playwright", ["test", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { stats, suites } = read(report);
  return {
    ...counted(code, stats.expected, stats.unexpected + stats.flaky, stats.skipped),
    why: suites.flatMap(failedSpecs),
  };
}

/** @param {any} suite @returns {string[]} */
function failedSpecs({ suites = [], specs = [] }) {
  const failed = specs
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ { file, title, tests }) =>
      whyOf(nameOf(file, title), tests[0]?.results[0]?.error?.message),
    );
  return [...failed, ...suites.flatMap(failedSpecs)];
}

/** @param {string} file @param {string} title */
const nameOf = (file, title) => `${relative(root, file)} > ${title}`;

/** The first lines of what it said, without colours. @param {string} name @param {string} [message] */
const whyOf = (name, message = "") =>
  [name, ...stripVTControlCharacters(message).split("\n").slice(0, 6)].join("\n    ");

/** A run that fails without a failed test (a server that did not start, an error between tests) is one failure. @param {number} code @param {number} passed @param {number} failed @param {number} skipped @returns {Counts} */
const counted = (code, passed, failed, skipped) => ({
  passed,
  why: [],
  failed: code !== 0 && failed === 0 ? 1 : failed,
  skipped,
});

/** @param {string} name */
function reportFile(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true }); // or yesterday's counts would be believed
  return file;
}

/** @param {string} report @returns {any} */
function read(report) {
  if (!existsSync(report)) throw new Problem("It ended without a report, for the reason above.");
  return JSON.parse(readFileSync(report, "utf8"));
}

/** @param {string} command @param {string[]} args @param {Record<string, string>} env */
const show = (command, args, env) =>
  ended(
    start(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    }),
  );
