import "server-only";
import { and, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { inside } from "../membership/lifecycle";
import { custodies, membershipSteps, memberships, objections } from "../tables";
import type { VoteState } from "../vote/policy";
import { weighVotes } from "../vote/reads";

type Counted = {
  exits: number;
  objections: number;
  active: number;
  vote: VoteState;
};

/** How many members have gone or objected since a notice was published, of how many, and how a vote stands. */
export async function countExits(
  ctx: { db: Db },
  { networkId, since, active: before }: { networkId: string; since: Date; active?: number | null },
): Promise<Counted> {
  const ofNetwork = eq(memberships.networkId, networkId);
  const [row] = await ctx.db
    .select({ exits: sql<number>`count(distinct ${memberships.id})::int` })
    .from(memberships)
    .innerJoin(membershipSteps, eq(membershipSteps.subjectId, memberships.id))
    .where(and(ofNetwork, eq(membershipSteps.move, "leave"), gte(membershipSteps.createdAt, since)));
  const [said] = await ctx.db
    .select({ objections: sql<number>`count(*)::int` })
    .from(objections)
    .innerJoin(custodies, eq(custodies.id, objections.custodyId))
    .innerJoin(memberships, eq(memberships.id, objections.membershipId))
    // Who has left since counts as one who left.
    .where(
      and(
        eq(custodies.networkId, networkId),
        isNull(custodies.endedAt),
        inArray(memberships.state, [...inside]),
      ),
    );
  const active =
    before ?? (await ctx.db.$count(memberships, and(ofNetwork, inArray(memberships.state, [...inside]))));
  const vote = await weighVotes(ctx, { networkId, active });
  return { exits: row?.exits ?? 0, objections: said?.objections ?? 0, active, vote };
}

/** Whether this member objects to the sale that is under way. */
export async function hasObjected({ db, actor }: Ctx<Insider>): Promise<boolean> {
  if (!actor.membershipId) return false;
  const found = await db
    .select({ id: objections.membershipId })
    .from(objections)
    .innerJoin(custodies, eq(custodies.id, objections.custodyId))
    .where(and(eq(objections.membershipId, actor.membershipId), isNull(custodies.endedAt)));
  return found.length > 0;
}
