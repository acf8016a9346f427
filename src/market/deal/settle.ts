import type { Ctx } from "@/identity/actor";
import { endCustody } from "@/networks/custody/end";
import { changeOwnerNetwork } from "@/networks/network/change-owner";
import { splitSale } from "@/payments/sale/split";
import { transact } from "@/platform/db";
import type { BidSide } from "../bid/schema";
import { leaveMarketDeal } from "./leave-market";
import { type Deal, moveDeal } from "./move";
import { sellerOf } from "./reads";

/** Both parted: the money is split, and the network is whose they agreed. */
export const settleDeal = (ctx: Ctx, deal: Deal, sellerShareBps: number, keeper: BidSide) =>
  transact(ctx, async (ctx) => {
    const { id, networkId, buyerId } = deal;
    await moveDeal(ctx, { id, move: "settle" });
    await endCustody(ctx, { networkId });
    if (keeper === "buyer")
      await changeOwnerNetwork(ctx, { networkId, from: sellerOf(deal), toBrandId: buyerId });
    await splitSale(ctx, { purpose: id, sellerShareBps });
    await leaveMarketDeal(ctx, deal, { sold: keeper === "buyer" });
  });
