import type Stripe from "stripe";
import type { Db } from "@/platform/db";
import type { Money } from "@/platform/money";
import { intendCall } from "../call/intend";
import { reversals, type transfers } from "../tables";
import type { ReversalReason } from "./policy";

type Wanted = {
  transfer: typeof transfers.$inferSelect;
  amount: Money;
  reason: ReversalReason;
  chargebackId?: string;
};

/** Takes money back from an owner's account. It may be empty: then she owes it. */
export async function queueReversal(ctx: { db: Db }, { transfer, amount, reason, chargebackId }: Wanted) {
  const [reversal] = await ctx.db
    .insert(reversals)
    .values({
      transferId: transfer.id,
      holdId: transfer.holdId,
      reason,
      amount: amount.minor,
      chargebackId: chargebackId ?? null,
    })
    .returning({ id: reversals.id });
  if (!reversal) throw new Error("a reversal was not written");
  await intendCall(ctx, {
    kind: "reversal",
    subjectId: reversal.id,
    holdId: transfer.holdId,
    params: {
      transfer: transfer.providerId,
      amount: amount.minor,
      metadata: { hold: transfer.holdId },
    } satisfies Stripe.TransferCreateReversalParams & { transfer: string | null },
  });
}
