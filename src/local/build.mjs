// @ts-check
// `next build`, only when something that it reads has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./processes.mjs";
import { Problem, say, seconds } from "./say.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const inputs = [
  "src",
  "public",
  "next.config.mjs",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** Inside .next, so that whoever deletes the build deletes what we know of it. */
const stamp = join(root, ".next", "built-from");

export async function buildIfNeeded() {
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
  const start = performance.now();
  say("Building the pages: a minute or so, longer on a busy machine.");
  rmSync(stamp, { force: true });
  const { code, output } = await run(
    process.execPath,
    [join(root, "node_modules/next/dist/bin/next"), "build"],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  if (code !== 0)
    throw new Problem(`${output.trim()}\n\nThe pages could not be built, for the reason above.`);
  writeFileSync(stamp, sources);
  say(`Built in ${seconds(start)}.`);
}

/** Tests, the bench and the soak are left out: changing them changes no page. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const input of inputs.filter((input) => existsSync(join(root, input))))
    for (const file of filesIn(input))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update("\0");
  return hash.digest("hex");
}

/** @param {string} input @returns {string[]} */
function filesIn(input) {
  if (/\.(mjs|json)$/.test(input)) return [input];
  const entries = readdirSync(join(root, input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((file) => !["bench", "soak"].some((folder) => file.startsWith(join("src", folder))))
    .sort();
}
