import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { money } from "@/platform/money";
import { saleSplit } from "../entry/policy";
import { letOutSale } from "./let-out";
import { mustBeShare } from "./policy";
import { shareOutSale } from "./share-out";

/**
 * Shares what is held of a sale between both sides: the seller's part less our fee, the rest back to the buyer. Refused
 * when it is not held, or frozen. Done before: nothing to do.
 */
export const splitSale = (
  ctx: Ctx,
  { purpose, sellerShareBps }: { purpose: string; sellerShareBps: number },
) =>
  transact(ctx, async (ctx) => {
    mustBeShare(sellerShareBps);
    const hold = await letOutSale(ctx, { purpose, move: "split" });
    if (!hold) return;
    const lines = saleSplit(money(hold.price, hold.currency), sellerShareBps, hold.commissionBps);
    await shareOutSale(ctx, { hold, kind: "split", lines });
  });
