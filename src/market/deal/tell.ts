import { and, desc, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { deadlineWords } from "@/platform/letter";
import { dueOf } from "@/platform/life";
import { formatMoney, money } from "@/platform/money";
import { dealNewsOf } from "../emails";
import { dealFindings, dealSteps } from "../tables";
import { type DealMove, dealLife } from "./lifecycle";
import { namesOfDeal } from "./reads";
import { tellSidesDeal } from "./tell-sides";

/** Tells both sides what has become of their sale, and whose turn it is. */
export async function tellDeal(
  ctx: Ctx<System>,
  { dealId, move }: { dealId: string; move: DealMove | "open" },
) {
  const row = await namesOfDeal(ctx, dealId);
  if (!row) return;
  const { deal, network, buyer, sides } = row;
  const [step] = await ctx.db
    .select()
    .from(dealSteps)
    .where(and(eq(dealSteps.subjectId, dealId), eq(dealSteps.move, move)))
    .orderBy(desc(dealSteps.createdAt))
    .limit(1);
  const due = dueOf(dealLife, deal.state, step?.createdAt ?? deal.createdAt, deal);
  const say = (minor: number) => formatMoney(money(minor, deal.currency));
  const [finding] = deal.repriceFindingId
    ? await ctx.db.select().from(dealFindings).where(eq(dealFindings.id, deal.repriceFindingId))
    : [];
  const news = (timeZone: string) => ({
    ...{ network: network.name, buyer, note: step?.note ?? null },
    ...{ price: say(deal.price), deposit: say(deal.deposit) },
    newPrice: deal.newPrice === null ? null : say(deal.newPrice),
    findingWords: finding?.words ?? null,
    until: due && deadlineWords(due.at, timeZone),
  });
  await tellSidesDeal(ctx, {
    ...{ dealId, network, sides, key: `deal:${step?.id ?? dealId}` },
    newsFor: (who, timeZone) => dealNewsOf(move, who, news(timeZone)),
  });
}
