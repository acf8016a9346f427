import { and, eq, inArray } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { formatMoney, type Money, money } from "@/platform/money";
import { balancesOf, notFrozen, shareWayOut } from "../book/reads";
import { clawedBack, earned } from "../entry/policy";
import { postEntry } from "../entry/post";
import { queueRefund } from "../refund/queue";
import { queueReversal } from "../reversal/queue";
import { holds, transfers } from "../tables";
import { creditHold } from "./credit";
import { settledStates } from "./lifecycle";
import { type Hold, holdOf } from "./move";

/**
 * A refund of what the owner has had already, of the price alone. The brand gets it at once; the owner's part is taken
 * back from her account, or kept back from what she earns next, or is our loss.
 */
export const clawBackHold = (ctx: Ctx, { purpose, amount }: { purpose: string; amount: Money }) =>
  transact(ctx, async (ctx) => {
    const hold = await lockPaidOut(ctx, purpose);
    const { net, commission } = earned(amount, hold.commissionBps);
    const [made] = await ctx.db
      .select()
      .from(transfers)
      .where(and(eq(transfers.holdId, hold.id), eq(transfers.state, "made")))
      .for("update");
    if (!made)
      throw new Refused("conflict", "The owner has not been sent this money yet. Try again when she has.");
    const { debit, credit } = await balancesOf(ctx, hold);
    const left = made.amount - made.reversedMinor - debit("recv_owner");
    if (net.minor > left || commission.minor > credit("rev_fee"))
      throw new Refused(
        "conflict",
        `The owner has only ${formatMoney(money(left, hold.currency))} of it left.`,
      );

    const refundId = await queueRefund(ctx, { hold, amount });
    const lines = clawedBack(amount, hold.commissionBps);
    await postEntry(ctx, { kind: "clawed_back", causeId: refundId, hold, lines });
    const nothing = money(0, hold.currency);
    await creditHold(ctx, { hold, causeId: refundId, back: { price: amount, fee: nothing, tax: nothing } });
    await queueReversal(ctx, { transfer: made, amount: net, reason: "refund" });
  });

async function lockPaidOut(ctx: Ctx, purpose: string): Promise<Hold> {
  await shareWayOut(ctx);
  const { id } = await holdOf(ctx, purpose);
  const [hold] = await ctx.db
    .select()
    .from(holds)
    .where(and(eq(holds.id, id), inArray(holds.state, [...settledStates]), notFrozen(id)))
    .for("update");
  if (!hold)
    throw new Refused("conflict", "This money was not paid out, or is frozen, so nothing can be taken back.");
  return hold;
}
