import type { Ctx } from "@/identity/actor";
import { endCustody } from "@/networks/custody/end";
import { changeOwnerNetwork } from "@/networks/network/change-owner";
import { releaseSale } from "@/payments/sale/release";
import { transact } from "@/platform/db";
import { days, later } from "@/platform/time";
import { beginHoldback } from "../holdback/begin";
import { leaveMarketDeal } from "./leave-market";
import { type Deal, moveDeal } from "./move";
import { longestKept } from "./policy";
import { sellerOf } from "./reads";

/** Money to the seller, network to the buyer: all of it in one transaction, or none of it. */
export const closeDeal = (ctx: Ctx, deal: Deal) =>
  transact(ctx, async (ctx) => {
    const { id, networkId, buyerId, holdback } = deal;
    await moveDeal(ctx, { id, move: "close", set: { completeBy: later(ctx.now, days(longestKept)) } });
    await endCustody(ctx, { networkId });
    await changeOwnerNetwork(ctx, { networkId, from: sellerOf(deal), toBrandId: buyerId });
    await releaseSale(ctx, { purpose: id, holdback });
    await leaveMarketDeal(ctx, deal, { sold: true });
    if (holdback > 0) await beginHoldback(ctx, deal);
    else await moveDeal(ctx, { id, move: "complete" });
  });
