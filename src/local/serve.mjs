// @ts-check
// `npm start` and its variants, once packages and Node are as they should be.
import { resolve } from "node:path";
import { buildIfNeeded } from "./build.mjs";
import { localFolder, openDatabase, wipe } from "./database.mjs";
import { prepareDatabase, resetTown } from "./demo-town.mjs";
import { answers, choosePort, startNext } from "./next.mjs";
import { readPersonas } from "./personas.mjs";
import { endChildren, ended, onGoodbye } from "./processes.mjs";
import { Problem, say, sayWhy, seconds } from "./say.mjs";
import { addressOf, assertSettings, isDemo, serverSettings, wantedPort } from "./settings.mjs";
import { openStandIn, wipeStandIn } from "./stand-in.mjs";

/** @typedef {{ dev: boolean, reset: boolean, fresh: boolean, data: string | undefined }} Options */
/** @typedef {import("./database.mjs").Database} Database */

/** @type {Database | undefined} */
let database;
/** @type {import("./stand-in.mjs").StandIn | undefined} */
let standIn;
let leaving = false;

/** A shell's code for a process that was ended with `kill -9`. */
const killed = 137;

/** @param {Options} options */
export async function serve(options) {
  onGoodbye(() => void leave(0));
  try {
    assertSettings();
    await leave(options.reset ? await reset(options) : await run(options));
  } catch (error) {
    if (leaving) return; // what we were waiting for ended because we asked it to
    sayWhy(error);
    await leave(1);
  }
}

/** @param {Options} options */
async function run({ dev, fresh, data }) {
  const start = performance.now();
  const folder = data ? resolve(data) : localFolder;
  if (fresh) await wipe(folder);
  const port = await choosePort(wantedPort());
  const opening = openStandIn(folder, { port, appUrl: addressOf(port) });
  opening.catch(() => {}); // it is said below, when the database is known and can be stopped
  database = await openDatabase(folder);
  standIn = await opening;
  const settings = {
    ...serverSettings({ databaseUrl: database.url, port, folder }),
    ...standIn.settings,
  };
  await prepareDatabase(database, settings);
  if (!dev) await buildIfNeeded(); // last: whoever has to correct a setting should not wait for it first

  const next = startNext(dev ? "dev" : "start", settings);
  const end = ended(next);
  if (await answers(port, () => next.exitCode !== null)) await welcome(settings, seconds(start));
  const watch = setInterval(() => void revive(), 1000);
  const code = await end;
  clearInterval(watch);
  if (leaving) return 0;
  throw new Problem(
    code === killed
      ? "The server was killed from outside, most often because the machine ran out of memory. Run the same command again; nothing that was saved is lost."
      : `The server ended by itself (code ${code}); what it said is above.`,
  );
}

let reviving = false;

/** The pages find again what somebody killed, as long as it comes back where it was. */
async function revive() {
  if (reviving || leaving) return;
  reviving = true;
  try {
    if (await database?.revive()) say("The bundled Postgres had ended; it runs again.");
    if (await standIn?.revive()) say("The stand-in for Stripe had ended; it runs again.");
  } catch (error) {
    sayWhy(error);
    await leave(1);
  }
  reviving = false;
}

/** @param {{ APP_URL: string, DATABASE_URL: string, PORT: string }} settings @param {string} took */
async function welcome({ APP_URL, DATABASE_URL }, took) {
  say(`\nTrellis is at ${APP_URL} (ready in ${took})`);
  const personas = isDemo() ? await readPersonas(DATABASE_URL) : [];
  if (personas.length > 0) say("\nIn the demo town you can sign in with one click as");
  for (const { name, persona } of personas) say(`  ${name}, ${persona}`);
  say("\nCtrl-C stops it.\n");
}

/** @param {Options} options */
async function reset({ data }) {
  const folder = data ? resolve(data) : localFolder;
  if (!isDemo())
    throw new Problem(
      "demo:reset empties the database, and DATABASE_URL names one of your own. With DEMO=1 it is emptied and filled with the demo town; without DATABASE_URL the bundled one is.",
    );
  database = await openDatabase(folder);
  if (database.own && database.shared)
    throw new Problem("Trellis is running on this database. Stop it (Ctrl-C where it runs) and reset again.");
  await wipeStandIn(folder);
  const port = wantedPort();
  standIn = await openStandIn(folder, { port, appUrl: addressOf(port) });
  const settings = serverSettings({ databaseUrl: database.url, port, folder });
  await resetTown(database, { ...settings, ...standIn.settings });
  say("The demo town is as new. `npm start` opens it.");
  return 0;
}

/** @param {number} code */
async function leave(code) {
  if (leaving) return;
  leaving = true;
  await endChildren();
  await database?.stop();
  process.exit(code);
}
