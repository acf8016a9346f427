import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import type { HoldKind } from "@/payments/hold/policy";
import { returnDepositSale } from "@/payments/sale/return-deposit";
import { undoSale } from "@/payments/sale/undo";
import { transact } from "@/platform/db";
import { beginHandover } from "../handover/begin";
import { hardStopOf, overdueOf } from "../handover/policy";
import { deals } from "../tables";
import { lookDeal } from "./look";
import { moveDeal } from "./move";
import { isOver } from "./policy";
import { oldestMoneyOf } from "./reads";

type Paid = { purpose: string; kind?: HoldKind };

/**
 * The deposit is here, or all of the price: the sale goes on in the transaction that hears of it. What comes when the sale
 * has ended in the same moment goes back; what is heard of twice moves nothing twice.
 */
export const payDeal = (ctx: Ctx<System>, { purpose, kind }: Paid) =>
  transact(ctx, async (ctx) => {
    if (kind !== "deposit" && kind !== "closing") return;
    const [deal] = await ctx.db.select().from(deals).where(eq(deals.id, purpose)).for("no key update");
    if (!deal) return;
    if (kind === "deposit") {
      if (deal.state === "exclusive") return lookDeal(ctx, deal, "deposit");
      if (deal.state === "terminated") await returnDepositSale(ctx, { purpose });
      return;
    }
    if (deal.state === "awaiting_funds") {
      const overdueAt = overdueOf(hardStopOf(await oldestMoneyOf(ctx, deal.id)));
      await beginHandover(ctx, await moveDeal(ctx, { id: deal.id, move: "fund", set: { overdueAt } }));
    } else if (isOver(deal.state)) await undoSale(ctx, { purpose });
  });
