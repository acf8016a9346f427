import { and, eq, isNull, sql } from "drizzle-orm";
import { type Ctx, type Operator, type System, signatureOf } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { findings } from "../tables";
import type { Close } from "./schema";

/** An operator has dealt with it, and says how. */
export async function closeFinding(ctx: Ctx<Operator | System>, { findingId, note }: Close) {
  const closed = await ctx.db
    .update(findings)
    .set({ closedAt: sql`now()`, closedBy: signatureOf(ctx.actor), note })
    .where(and(eq(findings.id, findingId), isNull(findings.closedAt)))
    .returning({ id: findings.id });
  if (closed.length === 0) throw notFound("finding");
}
