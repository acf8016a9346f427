import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { burstsIn } from "../burst/policy";
import { latestSnapshot } from "../snapshot/reads";
import { takeSnapshot } from "../snapshot/take";
import { snapshots } from "../tables";

/** The figures of this day, signed now where that has not been done, and the weeks in them that look strange. */
export async function countListing(ctx: Ctx<Insider>) {
  const today = ctx.now.toISOString().slice(0, 10);
  if ((await latestSnapshot(ctx))?.body.until !== today) await takeSnapshot(ctx);
  const signed = await latestSnapshot(ctx);
  const [row] = await ctx.db
    .select({ id: snapshots.id })
    .from(snapshots)
    .where(and(eq(snapshots.networkId, ctx.actor.networkId), eq(snapshots.hash, signed?.hash ?? "")));
  if (!signed || !row) throw new Error("figures were signed and are not there");
  const { weeks, until } = signed.body;
  return { snapshotId: row.id, until, weeks: weeks.length, bursts: burstsIn(weeks) };
}
