import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { giveBackHold } from "./give-back";
import { letOut } from "./move";

/** The brand gets everything back: price, fee and tax. */
export const refundHold = (ctx: Ctx, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const hold = await letOut(ctx, purpose, "refund");
    await giveBackHold(ctx, hold);
  });
