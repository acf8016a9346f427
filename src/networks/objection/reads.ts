import "server-only";
import { and, eq, gte, inArray, sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { inside } from "../membership/lifecycle";
import { membershipSteps, memberships } from "../tables";

type Counted = {
  exits: number;
  objections: number;
  active: number;
  vote: "none" | "open" | "passed" | "failed";
};

/** How many members have gone or objected since a notice was published, and how many there are. */
export async function countExits(
  ctx: { db: Db },
  { networkId, since }: { networkId: string; since: Date },
): Promise<Counted> {
  const ofNetwork = eq(memberships.networkId, networkId);
  const [row] = await ctx.db
    .select({ exits: sql<number>`count(distinct ${memberships.id})::int` })
    .from(memberships)
    .innerJoin(membershipSteps, eq(membershipSteps.subjectId, memberships.id))
    .where(and(ofNetwork, eq(membershipSteps.move, "leave"), gte(membershipSteps.createdAt, since)));
  const active = await ctx.db.$count(memberships, and(ofNetwork, inArray(memberships.state, [...inside])));
  return { exits: row?.exits ?? 0, objections: 0, active, vote: "none" };
}
