import { and, eq } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { money } from "@/platform/money";
import type { Purse } from "../entry/policy";
import { movements, payments } from "../tables";
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
    const taken = await takeUpRefund(ctx, { refundId, to: "dropped", note });
    const { holdId, paymentId, arrivalId, amount, currency } = taken;
    await queueRefund(ctx, {
      ...{ hold: { id: holdId }, paymentId, arrivalId, amount: money(amount, currency) },
      purse: await liesIn(ctx, taken),
    });
  });

/** Where it left from, unless it was a transfer that came back: that is the payer's cash. */
async function liesIn(
  ctx: Ctx,
  { id, paymentId, purse }: Awaited<ReturnType<typeof takeUpRefund>>,
): Promise<Purse> {
  const returned = await ctx.db
    .select({ id: movements.id })
    .from(movements)
    .innerJoin(payments, and(eq(payments.id, paymentId), eq(payments.method, "transfer")))
    .where(and(eq(movements.causeId, id), eq(movements.kind, "refund_returned")));
  return returned.length > 0 ? "cash" : purse;
}
