import { asc, isNull, sql } from "drizzle-orm";
import { iso } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { chargebacks, findings } from "../tables";

/** What nobody has dealt with yet, oldest first. */
export const listFindings = (ctx: { db: Db }) =>
  ctx.db
    .select({
      id: findings.id,
      kind: findings.kind,
      subjectId: findings.subjectId,
      sentence: findings.sentence,
      since: iso(findings.createdAt),
      seenAt: iso(findings.seenAt),
    })
    .from(findings)
    .where(isNull(findings.closedAt))
    .orderBy(asc(findings.createdAt))
    .limit(100);

/** What waits for an operator: what does not add up, and what banks took back, which has to be answered in time. */
export async function countFindings(ctx: { db: Db }) {
  const [row] = await ctx.db
    .select({
      count: sql<number>`count(*) + (select count(*) from ${chargebacks} where state = 'open')`.mapWith(
        Number,
      ),
    })
    .from(findings)
    .where(isNull(findings.closedAt));
  return row?.count ?? 0;
}
