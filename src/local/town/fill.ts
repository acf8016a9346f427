// The demo town, into the empty database of DATABASE_URL. Run by start.mjs on the first start.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { client, database } from "@/platform/db";
import { env } from "@/platform/env";
import { keepFile } from "@/platform/files";
import type { Past } from "../stripe/history";
import { controlsOf } from "../stripe/turn-knobs";
import { fillTown } from "./fill-town";
import { pictures } from "./pictures";
import { papers } from "./proof-rows";

const made = await fillTown({ db: database(), now: new Date(), remember: remembering() });
if (made) {
  await keepFiles();
  await sellSome();
  const { networks, brands, people, threads, posts } = made;
  console.log(
    `${people} people moved into ${networks} networks and ${brands} brands, with ${posts} posts in ${threads} threads.`,
  );
} else console.log("There are people in this database already, so the town was not built in it.");
await client().end();

/** Only the stand-in can be told of a past. With Stripe itself nothing has been paid yet. */
function remembering() {
  const { STRIPE_ADDRESS, STRIPE_SECRET_KEY } = env();
  if (!STRIPE_ADDRESS || !STRIPE_SECRET_KEY) return undefined;
  const { remember } = controlsOf(STRIPE_ADDRESS, STRIPE_SECRET_KEY);
  return (past: Past) => remember({ past });
}

/**
 * Sales under way need a provider that can be told what banks sent, and a database that is ours: their past is written
 * into it.
 */
async function sellSome() {
  const { STRIPE_ADDRESS, STRIPE_SECRET_KEY } = env();
  const [self] = await database().execute<{ owns: boolean }>(
    sql`select rolsuper as owns from pg_roles where rolname = current_user`,
  );
  if (!STRIPE_ADDRESS || !STRIPE_SECRET_KEY || !self?.owns) return;
  const [{ fillSales }, { workOff }] = await Promise.all([import("./fill-sales"), import("@/worker")]);
  await fillSales({ db: database(), bank: controlsOf(STRIPE_ADDRESS, STRIPE_SECRET_KEY), workOff });
}

/** What the rows of files say is kept. */
async function keepFiles() {
  const folder = await mkdtemp(join(tmpdir(), "trellis-files-"));
  for (const { id, bytes } of [...papers, ...Object.values(pictures)]) {
    await writeFile(join(folder, id), bytes);
    await keepFile(id, join(folder, id));
  }
  await rm(folder, { recursive: true });
}
