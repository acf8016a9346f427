import "server-only";
import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { inside } from "../membership/lifecycle";
import { custodies, memberships, votes } from "../tables";
import { stateOfVote, type VoteState } from "./policy";

/** How the vote on the sale that is under way stands. Who has left since does not decide what she left. */
export async function weighVotes(
  { db }: { db: Db },
  { networkId, active }: { networkId: string; active: number },
): Promise<VoteState> {
  const counted = (isFor: boolean) =>
    sql<number>`(count(*) filter (where ${votes.isFor} = ${isFor} and ${inArray(memberships.state, [...inside])}))::int`;
  const [row] = await db
    .select({
      ...{ rule: custodies.saleVote, yes: counted(true), no: counted(false) },
      isClosed: sql<boolean>`${custodies.voteClosedAt} is not null`,
    })
    .from(custodies)
    .leftJoin(votes, eq(votes.custodyId, custodies.id))
    .leftJoin(memberships, eq(memberships.id, votes.membershipId))
    .where(and(eq(custodies.networkId, networkId), isNull(custodies.endedAt)))
    .groupBy(custodies.id);
  return row ? stateOfVote(row.rule, { ...row, active }) : "none";
}

/** Whether members may vote on a sale now. */
export const isVoteOpen = async ({ db }: { db: Db }, networkId: string) =>
  (await db.$count(
    custodies,
    and(
      eq(custodies.networkId, networkId),
      isNull(custodies.endedAt),
      isNull(custodies.voteClosedAt),
      ne(custodies.saleVote, "none"),
    ),
  )) > 0;

/** What the charter asks for in the sale that is under way, and what this member has said; null where it asks for no vote. */
export async function ownVote({ db, actor }: Ctx<Insider>) {
  const [row] = await db
    .select({ rule: custodies.saleVote, isFor: votes.isFor })
    .from(custodies)
    .leftJoin(votes, and(eq(votes.custodyId, custodies.id), eq(votes.membershipId, actor.membershipId ?? "")))
    .where(and(eq(custodies.networkId, actor.networkId), isNull(custodies.endedAt)));
  return row && row.rule !== "none" ? row : null;
}
export type OwnVote = NonNullable<Awaited<ReturnType<typeof ownVote>>>;
