import type { Ctx } from "@/identity/actor";
import { undoSale } from "@/payments/sale/undo";
import { transact } from "@/platform/db";
import { leaveMarketDeal } from "./leave-market";
import { type Deal, moveDeal } from "./move";

/** Money back to the buyer. The network is its seller's again before. */
export const undoDeal = (ctx: Ctx, deal: Deal, move: "undo" | "overdue" = "undo") =>
  transact(ctx, async (ctx) => {
    await moveDeal(ctx, { id: deal.id, move });
    await undoSale(ctx, { purpose: deal.id });
    await leaveMarketDeal(ctx, deal, { sold: false });
  });
