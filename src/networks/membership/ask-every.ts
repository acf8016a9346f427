import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { mustBeFree } from "../custody/reads";
import { membershipSteps, memberships } from "../tables";
import { askMembership } from "./ask";
import { visibleTo } from "./reads";

const atOnce = 50;

/** Those brought in with an address whom nobody has written to. */
export const unasked = and(
  eq(memberships.state, "placeholder"),
  isNotNull(memberships.claimEmail),
  sql`not exists (select 1 from ${membershipSteps} where ${membershipSteps.subjectId} = ${memberships}.id and ${membershipSteps.move} = 'ask')`,
);

/** Writes to the next fifty of them. A day's limit ends it early: the rest can be written to tomorrow. */
export async function askEveryMembership(ctx: Ctx<Insider>) {
  await mustBeFree(ctx, ctx.actor.networkId);
  const waiting = await ctx.db
    .select({ membershipId: memberships.id })
    .from(memberships)
    .where(and(visibleTo(ctx.actor), unasked))
    .orderBy(asc(memberships.name), asc(memberships.id))
    .limit(atOnce);
  let asked = 0;
  for (const { membershipId } of waiting) {
    try {
      await askMembership(ctx, { membershipId });
      asked++;
    } catch (error) {
      // Claimed meanwhile, or the day's limit: the first costs nothing, the second is said when nothing went out.
      if (!(error instanceof Refused)) throw error;
      if (error.code !== "too_often") continue;
      if (asked === 0) throw error;
      break;
    }
  }
  return { asked };
}
