// @ts-check
// The processes that we start, and that none of them outlives us.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { sleep } from "./say.mjs";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const children = new Set();

/** Set in whatever we start, so that it knows to leave with us. */
const mark = "TRELLIS_LAUNCHED";

/** @param {string} command @param {string[]} args @param {import("node:child_process").SpawnOptions} options */
export function start(command, args, options) {
  const env = { ...process.env, ...options.env, [mark]: "1" };
  const child = spawn(command, args, { ...options, env });
  children.add(child);
  const over = () => children.delete(child);
  child.once("exit", over).once("error", over);
  return child;
}

/** @param {ChildProcess} child @returns {Promise<number>} its exit code; 128 and more for a signal, as in a shell */
export const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"]));
  });

/**
 * Runs a program to its end and keeps what it says for the case that it fails.
 * @param {string} command @param {string[]} args @param {import("node:child_process").SpawnOptions} options
 */
export async function run(command, args, options) {
  const child = start(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (/** @type {Buffer} */ text) => {
    output += text;
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const closed = new Promise((resolve) => child.once("close", resolve));
  const code = await ended(child);
  await closed;
  return { code, output };
}

/** Hands this terminal over to another program and passes on every signal. @param {string} command @param {string[]} args */
export async function runOn(command, args) {
  const child = start(command, args, { stdio: "inherit" });
  onGoodbye((signal) => child.kill(signal));
  return ended(child);
}

/** @param {(signal: NodeJS.Signals) => void} leave */
export function onGoodbye(leave) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => leave(signal));
  // Told to stop, npm ends the shell between it and us, and a killed launcher says nothing at all: either way
  // no signal comes, but our parent is another one. A person may start us by hand and log out: no watch then.
  if (!process.env[mark] && !process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave("SIGTERM");
  }, 250).unref();
}

/** Asks all that we started to end, and ends what has not after four seconds: an open page may hold a server up. */
export async function endChildren() {
  const running = [...children];
  for (const child of running) child.kill("SIGTERM");
  for (let waited = 0; waited < 4000 && running.some((child) => children.has(child)); waited += 20)
    await sleep(20);
  for (const child of running) if (children.has(child)) child.kill("SIGKILL");
}
