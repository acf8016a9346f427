import type { Ctx, Party } from "@/identity/actor";
import { returnDepositSale } from "@/payments/sale/return-deposit";
import { transact } from "@/platform/db";
import { lookDeal } from "./look";
import { holdDeal } from "./reads";

/** The seller trusts the buyer without a deposit. What of it is on its way goes back. */
export const waiveDeal = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const deal = await holdDeal(ctx);
    await lookDeal(ctx, deal, "waive");
    await returnDepositSale(ctx, { purpose: deal.id });
  });
