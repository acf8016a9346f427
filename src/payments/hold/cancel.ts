import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { closePayment } from "../payment/close";
import { holdOf, moveHold } from "./move";

/** Nobody waits for this money any more. A payment page that is open is closed; what still arrives goes back at once. */
export const cancelHold = (ctx: Ctx, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdOf(ctx, purpose);
    await moveHold(ctx, { id, move: "cancel", as: "system" });
    await closePayment(ctx, { holdId: id });
  });
