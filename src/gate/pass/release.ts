import { and, eq, isNull, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { passes } from "../tables";

/** Gives the room of a run back. Nothing to give back is no mistake. */
export async function releasePass(ctx: Ctx, { source }: { source: string }) {
  await ctx.db
    .update(passes)
    .set({ releasedAt: sql`now()` })
    .where(and(eq(passes.source, source), isNull(passes.releasedAt)));
}
