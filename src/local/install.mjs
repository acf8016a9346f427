// @ts-check
// What has to be true before anything else of the project can run: packages as locked, and a recent Node.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runOn } from "./processes.mjs";
import { Problem, say, seconds } from "./say.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const programs = join(root, "node_modules", ".bin");

/** @typedef {Record<string, { version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }>} Locked */

/** Installs the packages when they are missing or not the ones that the lock file names. */
export function installIfNeeded() {
  const why = whatIsMissing();
  if (!why) return;
  const start = performance.now();
  say(`${why} Installing them with npm ci: about a minute, longer on a slow connection.`);
  // Without our own programs in the path: npm is about to delete the node among them.
  const PATH = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== programs)
    .join(delimiter);
  const ran = spawnSync("npm", ["ci", "--include=dev", "--include=optional"], {
    cwd: root,
    env: { ...process.env, ...cacheElsewhere(), PATH },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (ran.error)
    throw new Problem(
      `npm could not be started (${ran.error.message}). It comes with Node: install Node 22 or newer.`,
    );
  if (ran.signal)
    throw new Problem("The installation was interrupted. Run the same command again to finish it.");
  if (ran.status !== 0)
    throw new Problem(
      "npm ci failed, for the reason above. Most often there is no connection to the package registry, no room on the disk, or the folder belongs to another user. Run the same command again once that is cured.",
    );
  say(`Installed in ${seconds(start)}.`);
}

/** npm keeps a cache in the home folder, and fails where it may not: then it gets one for this time. */
function cacheElsewhere() {
  const { npm_config_cache: chosen } = process.env;
  const usual = chosen || join(homedir(), ".npm");
  const deepest = existsSync(usual) ? usual : dirname(usual);
  try {
    accessSync(deepest, constants.W_OK);
    return {};
  } catch {
    return { npm_config_cache: mkdtempSync(join(tmpdir(), "trellis-npm-")) };
  }
}

/** Compared by content, not by age: a checkout or a copy makes files young without changing them. */
function whatIsMissing() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return "The packages are not installed yet.";
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(installed);
  const off = Object.entries(wanted).find(([path, { version, integrity, dev, optional, devOptional }]) => {
    if (path === "") return false;
    const found = present[path];
    if (found) return found.version !== version || found.integrity !== integrity;
    return !optional && !devOptional && !(dev && process.env.NODE_ENV === "production");
  });
  return off ? "The installed packages are not those of package-lock.json." : null;
}

/** @param {string} file @returns {Locked} */
const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/**
 * Goes on with the Node that the lock file pins, in a process of its own when this one is another.
 * @param {string} script @returns {Promise<boolean>} false when the rest has been done over there
 */
export async function onPinnedNode(script) {
  const pinned = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  const usable = existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0; // not on Alpine
  if (usable && realpathSync(pinned) !== realpathSync(process.execPath)) {
    process.exitCode = await runOn(pinned, [fileURLToPath(script), ...process.argv.slice(2)]);
    return false;
  }
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (!usable && (major < 22 || (major === 22 && minor < 18)))
    throw new Problem(
      `This is Node ${process.versions.node}, and no newer one comes packaged for ${process.platform}-${process.arch}. Install Node 24 (at least 22.18) and run the same command again.`,
    );
  // What we start looks for `node` and for our programs by name.
  if (!process.env.PATH?.split(delimiter).includes(programs))
    process.env.PATH = `${programs}${delimiter}${process.env.PATH ?? ""}`;
  return true;
}
