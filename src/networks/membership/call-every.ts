import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { membershipSteps, memberships } from "../tables";
import { callMembership } from "./call";
import { visibleTo } from "./reads";

const atOnce = 50;

/** Those brought in with an address whom nobody has written to. */
export const uncalled = and(
  eq(memberships.state, "placeholder"),
  isNotNull(memberships.claimEmail),
  sql`not exists (select 1 from ${membershipSteps} where ${membershipSteps.subjectId} = ${memberships.id} and ${membershipSteps.move} = 'call')`,
);

/** Writes to the next fifty of them. A day's limit ends it early: the rest can be written to tomorrow. */
export async function callEveryMembership(ctx: Ctx<Insider>) {
  const waiting = await ctx.db
    .select({ membershipId: memberships.id })
    .from(memberships)
    .where(and(visibleTo(ctx.actor), uncalled))
    .orderBy(asc(memberships.name), asc(memberships.id))
    .limit(atOnce);
  let called = 0;
  for (const { membershipId } of waiting) {
    try {
      await callMembership(ctx, { membershipId });
      called++;
    } catch (error) {
      // Claimed meanwhile, or the day's limit: the first costs nothing, the second is said when nothing went out.
      if (!(error instanceof Refused)) throw error;
      if (error.code !== "too_often") continue;
      if (called === 0) throw error;
      break;
    }
  }
  return { called };
}
