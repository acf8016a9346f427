import { eq, sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { complaints, deliveries } from "../tables";

/** How many saw an item, and how many of them complain. */
export async function weightOf(ctx: { db: Db }, source: string) {
  const [row] = await ctx.db.execute<{ viewers: number; complaints: number }>(sql`
    select (select count(*)::int from ${deliveries} where source = ${source} and seen_at is not null) as viewers,
      (select count(*)::int from ${complaints} where source = ${source}) as complaints`);
  return row ?? { viewers: 0, complaints: 0 };
}

/** What was said about an item, without names: for stewards who decide whether it goes on. */
export const saidOf = (ctx: { db: Db }, source: string) =>
  ctx.db
    .select({ kind: complaints.kind, reason: complaints.reason })
    .from(complaints)
    .where(eq(complaints.source, source))
    .orderBy(complaints.kind, complaints.reason);
