import { and, desc, eq, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { snapshots } from "../tables";
import { Body, type Copy } from "./schema";

const mine = ({ actor }: Ctx<Insider>) => eq(snapshots.networkId, actor.networkId);
const read = (words: string) => Body.parse(JSON.parse(words));

/** The last that was signed of the network that she stands in, or null. */
export async function latestSnapshot(ctx: Ctx<Insider>) {
  const [row] = await ctx.db
    .select({ hash: snapshots.hash, body: snapshots.body })
    .from(snapshots)
    .where(mine(ctx))
    .orderBy(desc(snapshots.until))
    .limit(1);
  return row ? { ...row, body: read(row.body) } : null;
}

/** All that were signed, the latest first and whole. */
export async function getSnapshots(ctx: Ctx<Insider>) {
  const rows = await ctx.db
    .select({ until: snapshots.until, hash: snapshots.hash, body: snapshots.body })
    .from(snapshots)
    .where(mine(ctx))
    .orderBy(desc(snapshots.until))
    .limit(100);
  const [latest] = rows;
  return {
    latest: latest ? { ...latest, body: read(latest.body) } : null,
    earlier: rows.slice(1).map(({ until, hash }) => ({ until, hash })),
    isToday: latest?.until === ctx.now.toISOString().slice(0, 10),
  };
}

/** The signed words of one day, to be given away. */
export async function copyOfSnapshot(ctx: Ctx<Insider>, { until }: { until: string }): Promise<Copy> {
  const [row] = await ctx.db
    .select({ body: snapshots.body, signature: snapshots.signature, key: snapshots.key })
    .from(snapshots)
    .where(and(mine(ctx), eq(sql`${snapshots.until}::text`, until))); // any word may be asked for
  if (!row) throw notFound("snapshot");
  return row;
}
