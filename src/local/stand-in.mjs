// @ts-check
// The stand-in for Stripe, as a process beside the launcher, for whoever has no account there.
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./ports.mjs";
import { isAlive } from "./postmaster.mjs";
import { start } from "./processes.mjs";
import { Problem, sleep } from "./say.mjs";
import { isDemo } from "./settings.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = fileURLToPath(new URL("./stripe/run-stand-in.ts", import.meta.url));
const leave = new URL("./leave-with-launcher.mjs", import.meta.url).href;

/** @typedef {{ STRIPE_SECRET_KEY: string, STRIPE_WEBHOOK_SECRET: string, STRIPE_ADDRESS: string }} StripeSettings */
/** @typedef {{ settings: Partial<StripeSettings>, revive: () => Promise<boolean> }} StandIn */
/** @typedef {{ port: number, appUrl: string }} Server who is told by webhooks, and through whom its pages are seen */

/** With a key it is Stripe itself; somebody's own database without one takes no money at all. */
const isWanted = () => !process.env.STRIPE_SECRET_KEY && (!process.env.DATABASE_URL || isDemo());

/** What it knows belongs to one database. @param {string} folder */
function placeFor(folder) {
  const { DATABASE_URL: given } = process.env;
  return join(
    folder,
    given ? `stripe-${createHash("sha256").update(given).digest("hex").slice(0, 8)}` : "stripe",
  );
}

/**
 * Starts the stand-in of a folder, or joins the one that runs there already.
 * @param {string} folder @param {Server} server @returns {Promise<StandIn>}
 */
export async function openStandIn(folder, server) {
  if (!isWanted()) return { settings: {}, revive: async () => false };
  const place = placeFor(folder);
  const keys = keptKeys(place);
  let { pid, port } = await joinOrLaunch(place, keys, server);
  return {
    settings: { ...keys, STRIPE_ADDRESS: apiAt(port) },
    /** Somebody killed it, or it belonged to another start that has ended. @returns whether it had to be started */
    revive: async () => {
      if (isAlive(pid)) return false;
      ({ pid, port } = await joinOrLaunch(place, keys, server, port));
      return true;
    },
  };
}

/** A new town has no old money. @param {string} folder */
export async function wipeStandIn(folder) {
  const place = placeFor(folder);
  const running = existsSync(place) ? await findRunning(place, keptKeys(place).STRIPE_SECRET_KEY) : null;
  if (!running) return rmSync(place, { recursive: true, force: true });
  await ask(running.port, "POST", "forgetEverything", keptKeys(place).STRIPE_SECRET_KEY);
}

/** Ends what a killed start has left running in a folder that is to go. @param {string} folder */
export async function stopStandIn(folder) {
  const place = placeFor(folder);
  if (!existsSync(place)) return;
  const left = await findRunning(place, keptKeys(place).STRIPE_SECRET_KEY);
  if (left) process.kill(left.pid, "SIGTERM");
  for (let waited = 0; left && waited < 5_000 && isAlive(left.pid); waited += 20) await sleep(20);
}

/**
 * @param {string} place @param {Omit<StripeSettings, "STRIPE_ADDRESS">} keys
 * @param {Server} server @param {number} [port] where it was before
 */
async function joinOrLaunch(place, keys, server, port) {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const running = await findRunning(place, keys.STRIPE_SECRET_KEY);
    if (running) return running;
    const child = launch(place, keys, server, port ?? (await freePort()));
    for (let waited = 0; waited < 30_000 && child.exitCode === null; waited += 25) {
      await sleep(25);
      const found = await findRunning(place, keys.STRIPE_SECRET_KEY);
      if (found) return found;
    }
  }
  throw new Problem(
    `The stand-in for Stripe did not start; what it said is above. It keeps what it knows in ${place}.`,
  );
}

/**
 * @param {string} place @param {Omit<StripeSettings, "STRIPE_ADDRESS">} keys
 * @param {Server} server @param {number} port
 */
function launch(place, keys, { port: appPort, appUrl }, port) {
  return start(process.execPath, ["--import", leave, "--import", "tsx", program], {
    cwd: root,
    env: {
      ...process.env,
      ...keys,
      STAND_IN_FOLDER: place,
      STAND_IN_PORT: `${port}`,
      STAND_IN_PAGES: `${appUrl.replace(/\/$/, "")}/api/stand-in`,
      // It listens here, whatever name people reach it by.
      STAND_IN_HOOK: `http://localhost:${appPort}/api/stripe ${new URL(appUrl).host}`,
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** @param {string} place @param {string} key */
async function findRunning(place, key) {
  const note = join(place, "serving.json");
  if (!existsSync(note)) return null;
  /** @type {{ pid: number, port: number }} */
  const found = JSON.parse(readFileSync(note, "utf8"));
  return isAlive(found.pid) && (await ask(found.port, "GET", "here", key)) ? found : null;
}

/** @param {number} port @param {"GET" | "POST"} method @param {string} what @param {string} key */
async function ask(port, method, what, key) {
  try {
    const answer = await fetch(`${apiAt(port)}/_stand_in/${what}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(5_000),
    });
    return answer.ok;
  } catch {
    return false; // not listening yet, or no more
  }
}

/** @param {number} port */
const apiAt = (port) => `http://127.0.0.1:${port}`;

/** Kept, so that what was begun before a restart can be finished after it. @param {string} place */
function keptKeys(place) {
  const file = join(place, "keys.json");
  if (!existsSync(file)) {
    mkdirSync(place, { recursive: true });
    const made = { STRIPE_SECRET_KEY: `sk_test_${word()}`, STRIPE_WEBHOOK_SECRET: `whsec_${word()}` };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  return /** @type {Omit<StripeSettings, "STRIPE_ADDRESS">} */ (JSON.parse(readFileSync(file, "utf8")));
}

const word = () => randomBytes(24).toString("hex");
