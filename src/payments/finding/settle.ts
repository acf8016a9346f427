import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Ctx, signatureOf } from "@/identity/actor";
import { findings } from "../tables";

type Settled = { kinds: string[]; subjectId: string; note: string };

/** What was found about something is no longer so, and nobody has to look any more. */
export const settleFinding = (ctx: Ctx, { kinds, subjectId, note }: Settled) =>
  ctx.db
    .update(findings)
    .set({ closedAt: sql`now()`, closedBy: signatureOf(ctx.actor), note })
    .where(and(inArray(findings.kind, kinds), eq(findings.subjectId, subjectId), isNull(findings.closedAt)));
