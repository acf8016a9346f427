import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { money } from "@/platform/money";
import { queueRefund } from "./queue";
import type { Retry } from "./schema";
import { takeUpRefund } from "./take-up";

/**
 * Has a refund that was refused or came back sent anew, the way the money came. It gets an id of its own: under the old
 * one the provider would only repeat its answer, and the books know what that one did.
 */
export const retryRefund = (ctx: Ctx<Operator>, { refundId }: Retry) =>
  transact(ctx, async (ctx) => {
    const note = "An operator has it sent again.";
    const { holdId, paymentId, amount, currency } = await takeUpRefund(ctx, {
      refundId,
      to: "dropped",
      note,
    });
    await queueRefund(ctx, { hold: { id: holdId }, paymentId, amount: money(amount, currency) });
  });
