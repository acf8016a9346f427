import type { SQL } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { recordFinding } from "./record";

/**
 * Puts what a query finds on the operator's desk: rows of `kind`, `subject` and `sentence`, of which there should be
 * none.
 */
export async function seekFinding(ctx: { db: Db }, breaches: SQL) {
  const found = await ctx.db.execute<{ kind: string; subject: string; sentence: string }>(breaches);
  for (const { kind, subject, sentence } of found)
    await recordFinding(ctx, { kind, subjectId: subject, sentence });
  return { found: found.length };
}
