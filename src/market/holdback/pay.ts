import type { Ctx } from "@/identity/actor";
import { payHoldbackSale } from "@/payments/sale/pay-holdback";
import { transact } from "@/platform/db";
import { moveDeal } from "../deal/move";
import { moveHoldback } from "./move";
import { sellerShareOf } from "./policy";
import { holdHoldback, retainedOf } from "./reads";

type Paying = {
  id: string;
  move: "release" | "concede" | "withdraw" | "measure" | "rule" | "decide";
  /** Of it, what the seller gets; what is counted now decides where nobody else has. */
  sellerShareBps?: number;
  note?: string;
};

/** Decides what was kept back, pays it, and with it the deal is complete: in one transaction. */
export const payHoldback = (ctx: Ctx, { id, move, sellerShareBps, note }: Paying) =>
  transact(ctx, async (ctx) => {
    const row = await holdHoldback(ctx, { id });
    const retained = await retainedOf(ctx, row);
    const share = sellerShareBps ?? sellerShareOf({ retained, baseline: row.baseline });
    const counted = `${retained} of ${row.baseline} who were active at closing are still members.`;
    await moveHoldback(ctx, { id, move, note: note ?? counted, set: { sellerShareBps: share } });
    await payHoldbackSale(ctx, { purpose: row.dealId, sellerShareBps: share });
    await moveDeal(ctx, { id: row.dealId, move: "complete" });
  });
