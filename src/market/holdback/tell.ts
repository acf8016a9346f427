import { and, desc, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { deadlineWords } from "@/platform/letter";
import { dueOf } from "@/platform/life";
import { formatMoney, money, share, subtract } from "@/platform/money";
import { sidesOf } from "../deal/reads";
import { tellSidesDeal } from "../deal/tell-sides";
import { holdbackNewsOf } from "../emails";
import { deals, holdbackSteps, holdbacks } from "../tables";
import { type HoldbackMove, holdbackLife } from "./lifecycle";

type Moved = { holdbackId: string; move: HoldbackMove | "begin" };

/** Tells both sides what became of what was kept back, and the operators where they are to decide. */
export async function tellHoldback(ctx: Ctx<System>, { holdbackId, move }: Moved) {
  const [row] = await ctx.db
    .select({
      holdback: holdbacks,
      network: { id: networks.id, name: networks.name },
      buyer: brands.name,
      amount: deals.holdback,
      currency: deals.currency,
      sides: sidesOf,
    })
    .from(holdbacks)
    .innerJoin(deals, eq(deals.id, holdbacks.dealId))
    .innerJoin(networks, eq(networks.id, holdbacks.networkId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(eq(holdbacks.id, holdbackId));
  if (!row) return;
  const { holdback, network, buyer, sides } = row;
  const [step] = await ctx.db
    .select()
    .from(holdbackSteps)
    .where(and(eq(holdbackSteps.subjectId, holdbackId), eq(holdbackSteps.move, move)))
    .orderBy(desc(holdbackSteps.createdAt))
    .limit(1);
  const due = dueOf(holdbackLife, holdback.state, step?.createdAt ?? holdback.createdAt, holdback);
  const whole = money(row.amount, row.currency);
  const sellers = share(whole, holdback.sellerShareBps ?? 0);
  const news = (timeZone: string) => ({
    ...{ network: network.name, buyer, note: step?.note ?? null, whole: formatMoney(whole) },
    ...{ toSeller: formatMoney(sellers), toBuyer: formatMoney(subtract(whole, sellers)) },
    until: due && deadlineWords(due.at, timeZone),
  });
  await tellSidesDeal(ctx, {
    ...{ dealId: holdback.dealId, network, sides, key: `holdback:${step?.id ?? holdbackId}` },
    newsFor: (who, timeZone) => holdbackNewsOf(move, who, news(timeZone)),
  });
}
