import "server-only";
import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { verifiedAs } from "@/identity/verification/reads";
import { hasObjected } from "@/networks/objection/reads";
import { ownVote, weighVotes } from "@/networks/vote/reads";
import { sellerName } from "../deal/reads";
import { pledgesOf } from "../pledge/reads";
import { deals, handoverNotices, handovers } from "../tables";

/** What members were told of the latest sale of their network, and how it stands. Null while there was none. */
export async function showNotice(ctx: Ctx<Insider>) {
  const [row] = await ctx.db
    .select({
      dealId: handovers.dealId,
      state: handovers.state,
      body: handoverNotices.body,
      publishedAt: handovers.publishedAt,
      noticeEnds: handovers.noticeEnds,
      keeper: handovers.keeper,
      active: handovers.active,
      buyer: { name: brands.name, slug: brands.slug, verified: verifiedAs(brands.id) },
      seller: sellerName,
    })
    .from(handovers)
    .innerJoin(handoverNotices, eq(handoverNotices.handoverId, handovers.id))
    .innerJoin(deals, eq(deals.id, handovers.dealId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(and(eq(handovers.networkId, ctx.actor.networkId), isNotNull(handovers.publishedAt)))
    .orderBy(desc(handovers.publishedAt))
    .limit(1);
  if (!row) return null;
  const { dealId, state, keeper, active, ...shown } = row;
  const isSold = state === "accepted" || (state === "split" && keeper === "buyer");
  return {
    ...shown,
    ended: isSold ? ("sold" as const) : state === "undone" || state === "split" ? ("kept" as const) : null,
    /** Whether objections still count towards stopping it. */
    open: state === "notice",
    objected: await hasObjected(ctx),
    vote: await ownVote(ctx),
    outcome:
      state === "notice"
        ? null
        : await weighVotes(ctx, { networkId: ctx.actor.networkId, active: active ?? 0 }),
    pledges: await pledgesOf(ctx, dealId),
  };
}
export type MembersNotice = NonNullable<Awaited<ReturnType<typeof showNotice>>>;
