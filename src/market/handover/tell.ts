import { and, desc, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { deadlineWords } from "@/platform/letter";
import { dueOf } from "@/platform/life";
import { sellerName, sidesOf } from "../deal/reads";
import { tellSidesDeal } from "../deal/tell-sides";
import { handoverNewsOf } from "../emails";
import { deals, handoverSteps, handovers } from "../tables";
import { type HandoverMove, handoverLife } from "./lifecycle";

type Moved = { handoverId: string; move: HandoverMove | "begin" };

/** A handover with the names of those whom it concerns. */
export async function namesOf(ctx: Ctx<System>, handoverId: string) {
  const [row] = await ctx.db
    .select({
      handover: handovers,
      network: { id: networks.id, slug: networks.slug, name: networks.name },
      buyer: { id: brands.id, name: brands.name },
      seller: sellerName,
      sides: sidesOf,
    })
    .from(handovers)
    .innerJoin(deals, eq(deals.id, handovers.dealId))
    .innerJoin(networks, eq(networks.id, handovers.networkId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(eq(handovers.id, handoverId));
  return row;
}

/** Tells both sides whose turn it is, by mail and in a notice, and the operators where somebody has to look. */
export async function tellHandover(ctx: Ctx<System>, { handoverId, move }: Moved) {
  const row = await namesOf(ctx, handoverId);
  if (!row) return;
  const { handover, network, buyer, seller } = row;
  const [step] = await ctx.db
    .select()
    .from(handoverSteps)
    .where(and(eq(handoverSteps.subjectId, handoverId), eq(handoverSteps.move, move)))
    .orderBy(desc(handoverSteps.createdAt))
    .limit(1);
  const due = dueOf(handoverLife, handover.state, step?.createdAt ?? handover.createdAt, handover);
  const news = (timeZone: string) => ({
    ...{ network: network.name, buyer: buyer.name, seller, note: step?.note ?? null },
    until: due && deadlineWords(due.at, timeZone),
  });
  await tellSidesDeal(ctx, {
    ...{ dealId: handover.dealId, network, sides: row.sides, key: `handover:${step?.id ?? handoverId}` },
    newsFor: (who, timeZone) => handoverNewsOf(move, who, news(timeZone)),
  });
}
