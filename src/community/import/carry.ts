import { and, eq, sql } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { placeMembership } from "@/networks/membership/place";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { enqueue } from "@/platform/jobs";
import { log } from "@/platform/log";
import { whisper } from "@/platform/realtime";
import { imports } from "../tables";
import { borrowImport } from "./borrow";
import { forgetting } from "./forget";
import { moveImport } from "./move";
import { prepareImport, type Shelf } from "./prepare";
import type { ImportProblem } from "./schema";
import { unloadImport } from "./unload";

const threadsAtOnce = 50;
const peopleAtOnce = 200;

const portions = <T>(things: T[], size: number) =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, i) => things.slice(i * size, (i + 1) * size));

const isRunning = (importId: string) => and(eq(imports.id, importId), eq(imports.state, "running"));

type Portion = { id: string; networkId: string; done: number };

/**
 * One portion, wholly or not at all; false when the import was stopped. In one network portions take turns, whoever
 * carries them: the second of two workers finds the first one's portion there already.
 */
const portion = (
  ctx: Ctx<System>,
  { id, networkId, done }: Portion,
  work: (ctx: Ctx<System>) => Promise<unknown>,
) =>
  transact(ctx, async (ctx) => {
    await ctx.db.execute(sql`set local lock_timeout = '60s'`);
    await ctx.db.execute(sql`set local statement_timeout = '60s'`);
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import:${networkId}`}, 0))`);
    const [row] = await ctx.db
      .update(imports)
      .set({ done: sql`greatest(${imports.done}, ${done}::int)`, beatAt: sql`now()` })
      .where(isRunning(id))
      .returning({ id: imports.id });
    if (!row) return false;
    await work(ctx);
    await whisper(ctx, { network: networkId, kind: "import", id });
    return true;
  });

async function bringIn(ctx: Ctx<System>, { id, networkId, path, mapping }: typeof imports.$inferSelect) {
  const { parcel } = await borrowImport(path, mapping);
  const isList = parcel.source === "members";
  let done = 0;
  for (const people of portions(parcel.people, peopleAtOnce)) {
    done += isList ? people.length : 0;
    const place = (ctx: Ctx<System>) => placeMembership(ctx, { networkId, people });
    if (!(await portion(ctx, { id, networkId, done }, place))) return;
  }
  const shelf: Shelf = await prepareImport(ctx, networkId, parcel);
  for (const threads of portions(parcel.threads, threadsAtOnce)) {
    done += threads.reduce((sum, { posts }) => sum + posts.length, 0);
    const unload = (ctx: Ctx<System>) => unloadImport(ctx, shelf, threads);
    if (!(await portion(ctx, { id, networkId, done }, unload))) return;
  }
  await transact(ctx, async (ctx) => {
    await moveImport(ctx, { id, move: "finish", set: { finishedAt: ctx.now } });
    await enqueue(ctx, forgetting, { path });
    await whisper(ctx, { network: networkId, kind: "import", id });
  });
}

const goOn =
  "What came in stays. Run it again, and it goes on from there without bringing anything in twice.";

/** Why it came to a halt, as the people who look at the import will read it. */
const haltOf = (error: unknown): ImportProblem => ({
  place: "while bringing it in",
  severity: "error",
  sentence:
    error instanceof Refused ? `${error.message} ${goOn}` : `Something went wrong on our side. ${goOn}`,
});

/**
 * Brings an export in, portion by portion: whoever wrote first, then what was said. Whatever is there already stays
 * as it is, so it may be run any number of times. Nobody is told of it.
 */
export async function carryImport(ctx: Ctx<System>, { importId }: { importId: string }) {
  const [row] = await ctx.db.select().from(imports).where(isRunning(importId));
  if (!row) return;
  try {
    await bringIn(ctx, row);
  } catch (error) {
    if (error instanceof Refused && error.code === "conflict") return; // stopped, or finished by another worker
    if (!(error instanceof Refused)) log.error({ err: error, import: importId }, "an import came to a halt");
    const problems = [haltOf(error), ...row.problems.filter(({ place }) => place !== haltOf(error).place)];
    await moveImport(ctx, { id: importId, move: "fail", set: { problems } }).catch((late: unknown) => {
      if (!(late instanceof Refused)) throw late;
    });
  }
}
