// The soak itself: four hundred lives, while whatever serves them is killed again and again; then the books are read.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { buildIfNeeded } from "../local/build.mjs";
import { localFolder, wipe } from "../local/database.mjs";
import { endChildren, onGoodbye } from "../local/processes.mjs";
import { Problem, say, seconds, sleep } from "../local/say.mjs";
import { forgetSettings } from "../local/settings.mjs";
import { controlsOf } from "../local/stripe/turn-knobs.ts";
import { audit } from "./audit.ts";
import { calmDown, keepComparing } from "./calm.ts";
import { type House, raiseHouse } from "./house.ts";
import { type Killed, kill } from "./kill.ts";
import { live } from "./lives.ts";
import { peopleOf, Stuck } from "./people.ts";
import { readProvider } from "./provider.ts";

export type Options = { placements: number; kills: number; seed: number };

const folder = join(localFolder, "soak");
const lost = 0.1;

export async function soak(options: Options) {
  const begun = performance.now();
  say(`SOAK_SEED=${options.seed}: ${options.placements} placements, ${options.kills} times kill -9.`);
  forgetSettings();
  process.env.DEMO = "0"; // nobody's town
  await wipe(folder);
  await buildIfNeeded();
  const house = await raiseHouse(folder);
  const leave = async () => {
    await endChildren();
    await house.database.stop();
  };
  onGoodbye(() => void leave().then(() => process.exit(130)));
  try {
    const off = await tryHouse(house, options);
    if (off.length === 0) return say(`Nothing was lost and nothing happened twice (${seconds(begun)}).`);
    writeFileSync(join(folder, "off.txt"), `${off.join("\n")}\n`);
    throw new Problem(
      `${off.slice(0, 40).join("\n")}\n\n${off.length} things are off; all of them are in ${folder}/off.txt, what the server said in ${house.log.server}. SOAK_SEED=${options.seed} tries the same again.`,
    );
  } finally {
    await leave();
  }
}

async function tryHouse(house: House, options: Options): Promise<string[]> {
  const { seed, placements } = options;
  const { settings } = house;
  const plan = JSON.parse(readFileSync(await house.furnish(placements), "utf8"));
  await house.open();
  const knobs = controlsOf(settings.STRIPE_ADDRESS, settings.STRIPE_SECRET_KEY);
  await knobs.misbehave({ kind: "drop-reply", times: 1_000_000, chance: lost, seed: `${seed}` });
  const people = peopleOf(settings);
  const killed: Killed = { server: 0, worker: 0, database: 0, share: 0 };
  const killing = kill(house, knobs, options, killed);
  const sql = postgres(settings.DATABASE_URL, { max: 2, onnotice: () => {} });
  let over = false;
  const comparing = keepComparing(sql, () => over);
  const kinds = new Map<string, number>();
  const stuck: string[] = [];

  const one = async (number: number) => {
    // Some begin after each kill, so that all of them are spread over the whole time.
    while (number / placements > killed.share) await sleep(200);
    try {
      const kind = await live({ people, knobs, plan, seed }, number);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    } catch (error) {
      stuck.push(
        `Life ${number} did not come to its end: ${error instanceof Stuck ? error.message : (error as Error).stack}`,
      );
    }
  };
  const lives = Array.from({ length: placements }, (_, number) => one(number));
  await killing;
  await Promise.all(lives);
  over = true;
  await comparing;
  say(
    `All ${placements} lives are over: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ")}.`,
  );

  const line = (await knobs.summary()).faults[0];
  await calmDown(sql, knobs);
  const { counts, off } = await audit(sql, await readProvider(settings));
  await sql.end();
  await people.close();

  const dropped = 1_000_000 - (line?.times ?? 0);
  report({
    "kill -9 of the server, its worker with it": killed.server,
    "kill -9 of the other worker": killed.worker,
    "immediate restarts of the database": killed.database,
    [`replies of the provider lost, of ${line?.asked ?? 0}`]: dropped,
    [`times that nobody answered people, of ${people.seen.asked}`]: people.seen.silent,
    ...counts,
    ...deadlocksIn(house.log.postgres),
  });
  for (const [path, count] of people.seen.broke) say(`  ${path} broke ${count} times`);
  return [...stuck, ...off];
}

function report(figures: Record<string, number>) {
  for (const [what, count] of Object.entries(figures)) say(`${String(count).padStart(8)}  ${what}`);
}

/** The database's own word of what stood in each other's way. The log begins anew with its restart. */
function deadlocksIn(file: string) {
  const text = readFileSync(file, "utf8");
  return { "deadlocks since the restart": text.split("deadlock detected").length - 1 };
}
