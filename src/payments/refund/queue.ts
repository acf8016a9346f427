import { and, eq } from "drizzle-orm";
import type Stripe from "stripe";
import type { Db } from "@/platform/db";
import type { Money } from "@/platform/money";
import { intendCall } from "../call/intend";
import { payments, refunds } from "../tables";

type Owed = { hold: { id: string }; amount: Money; paymentId?: string };

/** Sends money back the way it came: by the payment that funded the hold, or by the one that is named. */
export async function queueRefund(ctx: { db: Db }, { hold, amount, paymentId }: Owed): Promise<string> {
  const [payment] = await ctx.db
    .select({ id: payments.id, intentId: payments.intentId })
    .from(payments)
    .where(
      and(
        eq(payments.holdId, hold.id),
        paymentId ? eq(payments.id, paymentId) : eq(payments.state, "funded"),
      ),
    );
  if (!payment?.intentId) throw new Error(`nothing was paid for ${hold.id}, so nothing can be sent back`);
  const [refund] = await ctx.db
    .insert(refunds)
    .values({ holdId: hold.id, paymentId: payment.id, amount: amount.minor, currency: amount.currency })
    .returning({ id: refunds.id });
  if (!refund) throw new Error("a refund was not written");
  await intendCall(ctx, {
    kind: "refund",
    subjectId: refund.id,
    holdId: hold.id,
    params: {
      payment_intent: payment.intentId,
      amount: amount.minor,
      reason: "requested_by_customer",
      metadata: { hold: hold.id },
    } satisfies Stripe.RefundCreateParams,
  });
  return refund.id;
}
