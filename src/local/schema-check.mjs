// @ts-check
// Whether the migrations in drizzle/ lead to exactly the tables that the rooms describe.
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./processes.mjs";
import { Problem } from "./say.mjs";
import { succeed } from "./test-runners.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copy = "node_modules/.cache/drizzle"; // relative: the tool puts "./" before whatever it is given

export async function migrationsAgree() {
  await succeed(["drizzle-kit", "check"]);
  rmSync(join(root, copy), { recursive: true, force: true });
  mkdirSync(join(root, copy), { recursive: true });
  cpSync(join(root, "drizzle"), join(root, copy), { recursive: true });
  const args = ["--dialect=postgresql", "--schema=./src/*/tables.ts", `--out=${copy}`, "--casing=snake_case"];
  const { code, output } = await run("drizzle-kit", ["generate", ...args], { cwd: root });
  if (code === 0 && migrations(copy) === migrations("drizzle")) return;
  throw new Problem(
    `${output.trim()}\n\nA tables.ts has changed and its migration is missing: run \`npm run db:generate\` and commit what it writes.`,
  );
}

/** @param {string} folder */
const migrations = (folder) =>
  JSON.parse(readFileSync(join(root, folder, "meta/_journal.json"), "utf8")).entries.length;
