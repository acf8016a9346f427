import "server-only";
import { and, desc, eq, lte, sql } from "drizzle-orm";
import { posts, threads } from "@/community/tables";
import type { Ctx } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { inside } from "@/networks/membership/lifecycle";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import { memberships, networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { parseBid } from "../bid/policy";
import { bids, deals, pledgeBaselines } from "../tables";
import { keptOf, type Measured } from "./policy";
import type { Show } from "./schema";

type Baseline = typeof pledgeBaselines.$inferSelect;

async function measure(
  ctx: { db: Db },
  { networkId, stewards, caps, createdAt }: Baseline,
): Promise<Measured> {
  const among = sql`${memberships.id} = any(${sql.param(stewards)})`;
  const [people] = await ctx.db
    .select({
      still: sql<number>`count(*) filter (where ${memberships.role} = 'steward'
        and ${memberships.state} = any(${sql.param([...inside])}))::int`,
      left: sql<number>`count(*) filter (where ${memberships.state} = 'left')::int`,
    })
    .from(memberships)
    .where(and(eq(memberships.networkId, networkId), among));
  const byOther = (deletedBy: typeof posts.deletedBy) =>
    sql`${deletedBy} is not null and ${deletedBy} is distinct from ${memberships.id}
      and ${deletedBy} is distinct from ${memberships.personId}`;
  const [written] = await ctx.db
    .select({
      before: sql<number>`count(*)::int`,
      gone: sql<number>`count(*) filter (where ${posts.deletedAt} > ${createdAt.toISOString()}
        and ${byOther(posts.deletedBy)})::int`,
    })
    .from(posts)
    .innerJoin(memberships, eq(memberships.id, posts.authorId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        eq(posts.networkId, networkId),
        lte(posts.createdAt, createdAt),
        sql`(${posts.deletedAt} is null or ${posts.deletedAt} > ${createdAt.toISOString()})`,
      ),
    );
  const { policy } = await partnerPolicyOf(ctx, networkId);
  return {
    stewards: { before: stewards.length, still: people?.still ?? 0, left: people?.left ?? 0 },
    caps: { before: caps, now: policy.caps },
    posts: { before: written?.before ?? 0, gone: written?.gone ?? 0 },
  };
}

/** What a buyer promised, and what became of it until now; null when the deal has not closed. */
export async function pledgesOf(ctx: { db: Db }, dealId: string) {
  const [row] = await ctx.db
    .select({ baseline: pledgeBaselines, terms: bids.body })
    .from(pledgeBaselines)
    .innerJoin(deals, eq(deals.id, pledgeBaselines.dealId))
    .innerJoin(bids, eq(bids.id, deals.bidId))
    .where(eq(pledgeBaselines.dealId, dealId));
  if (!row) return null;
  const { pledges } = parseBid(row.terms);
  const measured = await measure(ctx, row.baseline);
  return { since: row.baseline.createdAt, kept: pledges.map((pledge) => keptOf(pledge, measured)) };
}

/** For everybody who reads the page of a network that has changed hands: the promises of whoever bought it last. */
export async function showPledges(ctx: Ctx, { network }: Show) {
  const [row] = await ctx.db
    .select({ dealId: pledgeBaselines.dealId, buyer: brands.name })
    .from(pledgeBaselines)
    .innerJoin(networks, eq(networks.id, pledgeBaselines.networkId))
    .innerJoin(deals, eq(deals.id, pledgeBaselines.dealId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(and(eq(networks.slug, network), eq(networks.visibility, "public")))
    .orderBy(desc(pledgeBaselines.createdAt))
    .limit(1);
  if (!row) return null;
  const found = await pledgesOf(ctx, row.dealId);
  return found && { buyer: row.buyer, ...found };
}
export type Pledges = NonNullable<Awaited<ReturnType<typeof showPledges>>>;
