import { isNull, sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { log } from "@/platform/log";
import { findings } from "../tables";

type Finding = { kind: string; subjectId: string; sentence: string };

/** Puts something that does not add up on the operator's desk; once, however often it is seen. */
export async function recordFinding(ctx: { db: Db }, { kind, subjectId, sentence }: Finding) {
  log.error({ kind, subject: subjectId }, sentence);
  await ctx.db
    .insert(findings)
    .values({ kind, subjectId, sentence })
    .onConflictDoUpdate({
      target: [findings.kind, findings.subjectId],
      targetWhere: isNull(findings.closedAt),
      set: { sentence, seenAt: sql`now()` },
    });
}
