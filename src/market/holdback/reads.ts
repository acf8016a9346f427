import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { posts, threads } from "@/community/tables";
import type { Actor, Ctx, Operator, Party } from "@/identity/actor";
import { people } from "@/identity/tables";
import { inside } from "@/networks/membership/lifecycle";
import { membershipSteps, memberships } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { dueOf } from "@/platform/life";
import { seenBySides } from "../deal/reads";
import { deals, holdbackMeasures, holdbackSteps, holdbacks } from "../tables";
import { holdbackLife } from "./lifecycle";
import { sellerShareOf } from "./policy";

/** Which holdbacks this actor may see. */
export const visibleTo = (actor: Actor) => seenBySides(holdbacks.dealId, actor);

/** The row, held until the transaction ends: a party's own, or the one that was asked for. */
export async function holdHoldback(ctx: Ctx, which: { id?: string; deal?: string } = {}) {
  const [row] = await ctx.db
    .select()
    .from(holdbacks)
    .where(
      and(
        visibleTo(ctx.actor),
        which.id ? eq(holdbacks.id, which.id) : undefined,
        which.deal ? eq(holdbacks.dealId, which.deal) : undefined,
      ),
    )
    .for("no key update");
  if (!row) throw notFound("holdback");
  return row;
}

type Closed = { networkId: string; at: Date };

/** Members who were there at closing and had written something in the thirty days before. */
const wasActive = ({ networkId, at }: Closed) => {
  const moment = sql`${at.toISOString()}::timestamptz`;
  return and(
    eq(memberships.networkId, networkId),
    sql`${memberships.personId} is not null and ${memberships.joinedAt} <= ${moment}`,
    sql`exists (select from ${posts} join ${threads} on ${threads.id} = ${posts.threadId}
      where ${posts.authorId} = ${memberships.id} and ${posts.number} > ${threads.broughtIn}
        and ${posts.createdAt} > ${moment} - interval '30 days' and ${posts.createdAt} <= ${moment})`,
  );
};

/** How many are active now, in the moment of closing. */
export const countActive = (ctx: { db: Db }, closed: Closed) =>
  ctx.db.$count(memberships, and(wasActive(closed), inArray(memberships.state, [...inside, "suspended"])));

/**
 * How many of those who were active at closing have not left. Whoever the buyer sent away since counts as one who stayed:
 * a seller does not pay for that.
 */
export async function retainedOf(
  ctx: { db: Db },
  {
    networkId,
    createdAt,
    baseline,
  }: Pick<typeof holdbacks.$inferSelect, "networkId" | "createdAt" | "baseline">,
) {
  const at = createdAt.toISOString();
  const left = await ctx.db.$count(
    memberships,
    and(
      wasActive({ networkId, at: createdAt }),
      eq(memberships.state, "left"),
      sql`exists (select from ${membershipSteps} as s where s.subject_id = ${memberships.id} and s.move = 'leave'
        and s.created_at > ${at}::timestamptz)`,
    ),
  );
  return Math.max(0, baseline - left);
}

/** What is kept back, as either side or the operator sees it: the rule, what was counted, and what it comes to today. */
export async function getHoldback(ctx: Ctx<Party | Operator>, { deal }: { deal: string }) {
  const [row] = await ctx.db
    .select({ holdback: holdbacks, amount: deals.holdback, currency: deals.currency })
    .from(holdbacks)
    .innerJoin(deals, eq(deals.id, holdbacks.dealId))
    .where(and(visibleTo(ctx.actor), eq(holdbacks.dealId, deal)));
  if (!row) return null;
  const { holdback, amount, currency } = row;
  const [measures, steps, retained] = await Promise.all([
    ctx.db
      .select({ day: holdbackMeasures.day, retained: holdbackMeasures.retained })
      .from(holdbackMeasures)
      .where(eq(holdbackMeasures.holdbackId, holdback.id))
      .orderBy(asc(holdbackMeasures.day)),
    ctx.db
      .select({
        move: holdbackSteps.move,
        note: holdbackSteps.note,
        who: people.name,
        at: holdbackSteps.createdAt,
      })
      .from(holdbackSteps)
      .leftJoin(people, eq(people.id, holdbackSteps.by))
      .where(eq(holdbackSteps.subjectId, holdback.id))
      .orderBy(asc(holdbackSteps.createdAt), asc(holdbackSteps.id)),
    retainedOf(ctx, holdback),
  ]);
  const { baseline, state, ground, until, sellerShareBps } = holdback;
  return {
    ...{ dealId: deal, side: ctx.actor.kind, state, ground, until, baseline, retained, measures, steps },
    money: { minor: amount, currency },
    /** As it was decided, or as it would come out today. */
    sellerShareBps: sellerShareBps ?? sellerShareOf({ retained, baseline }),
    decided: sellerShareBps !== null,
    due: dueOf(holdbackLife, state, steps.at(-1)?.at ?? holdback.createdAt, holdback),
  };
}
export type HoldbackView = NonNullable<Awaited<ReturnType<typeof getHoldback>>>;
