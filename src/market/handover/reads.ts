import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Actor, Ctx, Operator, Party } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { countExits } from "@/networks/objection/reads";
import { networks } from "@/networks/tables";
import { notFound } from "@/platform/errors";
import { dueOf } from "@/platform/life";
import { parseBid } from "../bid/policy";
import { seenBySides } from "../deal/reads";
import { itemRules, itemState } from "../item/policy";
import { bids, deals, handoverItems, handoverNotices, handoverSteps, handovers } from "../tables";
import { handoverLife } from "./lifecycle";
import { isTooMany, roomLeft } from "./policy";

/** Which handovers this actor may see. */
export const visibleTo = (actor: Actor) => seenBySides(handovers.dealId, actor);

/** The row, held until the transaction ends: a party's own, or the one that was asked for. */
export async function holdHandover(ctx: Ctx, which: { id?: string; deal?: string } = {}) {
  const [row] = await ctx.db
    .select()
    .from(handovers)
    .where(
      and(
        visibleTo(ctx.actor),
        which.id ? eq(handovers.id, which.id) : undefined,
        which.deal ? eq(handovers.dealId, which.deal) : undefined,
      ),
    )
    .for("no key update");
  if (!row) throw notFound("handover");
  return row;
}

/** Who has gone or objected since members were told, held against those who were active then. */
export async function countsOf(ctx: Ctx, { networkId, publishedAt, active }: typeof handovers.$inferSelect) {
  if (!publishedAt) throw new Error("nobody was told yet");
  return countExits(ctx, { networkId, since: publishedAt, active });
}

/** All of a handover that either side, or the operator, needs in order to act. Null while there is none. */
export async function getHandover(ctx: Ctx<Party | Operator>, { deal }: { deal: string }) {
  const [row] = await ctx.db
    .select({
      handover: handovers,
      notice: handoverNotices,
      terms: bids.body,
      buyer: brands.name,
      network: { slug: networks.slug, name: networks.name },
      deal: { price: deals.price, currency: deals.currency, holdback: deals.holdback, feeBps: deals.feeBps },
    })
    .from(handovers)
    .innerJoin(deals, eq(deals.id, handovers.dealId))
    .innerJoin(bids, eq(bids.id, deals.bidId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .innerJoin(networks, eq(networks.id, handovers.networkId))
    .innerJoin(handoverNotices, eq(handoverNotices.handoverId, handovers.id))
    .where(and(visibleTo(ctx.actor), eq(handovers.dealId, deal)));
  if (!row) return null;
  const { handover, notice, terms, ...shown } = row;
  const [items, steps, counts] = await Promise.all([
    ctx.db
      .select()
      .from(handoverItems)
      .where(eq(handoverItems.handoverId, handover.id))
      .orderBy(asc(handoverItems.createdAt), asc(handoverItems.id)),
    ctx.db
      .select({
        move: handoverSteps.move,
        note: handoverSteps.note,
        who: people.name,
        at: handoverSteps.createdAt,
      })
      .from(handoverSteps)
      .leftJoin(people, eq(people.id, handoverSteps.by))
      .where(eq(handoverSteps.subjectId, handover.id))
      .orderBy(asc(handoverSteps.createdAt), asc(handoverSteps.id)),
    handover.publishedAt ? countsOf(ctx, handover) : null,
  ]);
  const side = ctx.actor.kind;
  const order = Object.keys(itemRules);
  const entered = steps.at(-1)?.at ?? handover.createdAt;
  return {
    ...shown,
    dealId: handover.dealId,
    side,
    state: handover.state,
    extended: handover.extended,
    noticeEnds: handover.noticeEnds,
    deliverBy: handover.deliverBy,
    inspectUntil: handover.inspectUntil,
    hardStop: handover.hardStop,
    publishedAt: handover.publishedAt,
    offered: handover.offeredBy && {
      by: handover.offeredBy,
      sellerShareBps: handover.sellerShareBps ?? 0,
      keeper: handover.keeper ?? "seller",
    },
    notice: {
      body: notice.body,
      hash: notice.hash,
      buyerApproved: notice.buyerApproved === notice.hash,
      sellerApproved: notice.sellerApproved === notice.hash,
    },
    noticeDays: parseBid(terms).noticeDays,
    counts: counts && { ...counts, tooMany: isTooMany(counts), left: roomLeft(counts) },
    items: items
      .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
      .map((item) => ({
        ...{
          id: item.id,
          kind: item.kind,
          required: item.required,
          evidence: item.evidence,
          link: item.link,
        },
        ...{ problem: item.problem, remedy: item.remedy, deliveredAt: item.deliveredAt },
        ...{ label: item.label, state: itemState(item) },
      })),
    steps,
    due: dueOf(handoverLife, handover.state, entered, handover),
  };
}
export type HandoverView = NonNullable<Awaited<ReturnType<typeof getHandover>>>;
