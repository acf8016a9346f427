// @ts-check
// Next itself, as a process beside the launcher.
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { isTaken } from "./ports.mjs";
import { start } from "./processes.mjs";
import { Problem, say, sleep } from "./say.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = fileURLToPath(new URL("../../node_modules/next/dist/bin/next", import.meta.url));
/** A page makes some megabytes of short-lived objects: with room for a few pages, most are gone before anybody looks. */
const youngSpace = "--max-semi-space-size=64";
const leave = new URL("./leave-with-launcher.mjs", import.meta.url).href;

/** The wanted port, or the next free one. @param {number} wanted */
export async function choosePort(wanted) {
  for (let port = wanted; port < wanted + 20 && port <= 65_535; port++) {
    if (await isTaken(port)) continue;
    if (port !== wanted) say(`Port ${wanted} is taken by another program, so this is on ${port}.`);
    return port;
  }
  throw new Problem(`Port ${wanted} and those after it are taken. Choose another one with PORT=4000.`);
}

/** @param {"start" | "dev"} mode @param {NodeJS.ProcessEnv} settings @param {number} [log] a file for what it says */
export function startNext(mode, settings, log) {
  // Never -H 127.0.0.1: Next writes that address as localhost, would take its own rewrites for another site,
  // and would send them out over HTTP with the visitor's cookies.
  const args = [
    ...(mode === "start" ? [youngSpace] : []),
    "--import",
    leave,
    bin,
    mode,
    "-p",
    settings.PORT ?? "",
    "-H",
    "localhost",
  ];
  const dev = mode === "dev";
  const child = start(process.execPath, args, {
    cwd: root,
    env: { ...settings, NODE_ENV: dev ? "development" : "production" },
    stdio: log ? ["ignore", log, log] : ["ignore", dev ? "inherit" : "pipe", "inherit"],
  });
  if (child.stdout)
    createInterface(child.stdout).on("line", (line) => {
      if (!greeting.test(line)) say(line);
    });
  return child;
}

/** Ours says the address once the server truly answers. */
const greeting = /^\s*(▲ Next\.js|- (Local|Network):|✓ (Starting|Ready|Running)|$)/;

/** @param {number} port @param {() => boolean} over whether to give up @returns {Promise<boolean>} */
export async function answers(port, over) {
  for (let waited = 0; waited < 60_000 && !over(); waited += 50) {
    try {
      await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(30_000) });
      return true;
    } catch {
      await sleep(50); // not listening yet
    }
  }
  return false;
}
