import { and, eq } from "drizzle-orm";
import type Stripe from "stripe";
import type { Db } from "@/platform/db";
import type { Money } from "@/platform/money";
import { intendCall } from "../call/intend";
import type { Purse } from "../entry/policy";
import { payerOf } from "../payer/reads";
import { payments, refunds } from "../tables";

type Owed = {
  hold: { id: string };
  amount: Money;
  paymentId?: string;
  purse?: Purse;
  /** The transfer that is turned away by it. */
  arrivalId?: string | null;
};
type Payment = Pick<typeof payments.$inferSelect, "id" | "intentId" | "method">;

/** Sends money back the way it came: by the payment that funded the hold, or by the one that is named. */
export async function queueRefund(
  ctx: { db: Db },
  { hold, amount, paymentId, purse = "stripe", arrivalId = null }: Owed,
): Promise<string> {
  const [payment] = await ctx.db
    .select({ id: payments.id, intentId: payments.intentId, method: payments.method })
    .from(payments)
    .where(
      paymentId
        ? eq(payments.id, paymentId)
        : and(eq(payments.holdId, hold.id), eq(payments.state, "funded")),
    );
  if (!payment?.intentId) throw new Error(`nothing was paid for ${hold.id}, so nothing can be sent back`);
  const { minor, currency } = amount;
  const [refund] = await ctx.db
    .insert(refunds)
    .values({ holdId: hold.id, paymentId: payment.id, purse, arrivalId, amount: minor, currency })
    .returning({ id: refunds.id });
  if (!refund) throw new Error("a refund was not written");
  await intendCall(ctx, {
    kind: "refund",
    subjectId: refund.id,
    holdId: hold.id,
    params:
      purse === "cash" ? await ofCash(ctx, hold.id, amount) : await ofCharge(ctx, hold.id, payment, amount),
  });
  return refund.id;
}

/** A bank transfer can be sent back only to whom the provider can ask for the account. */
async function ofCharge(ctx: { db: Db }, holdId: string, { intentId, method }: Payment, { minor }: Money) {
  return {
    payment_intent: intentId ?? "",
    amount: minor,
    reason: "requested_by_customer" as const,
    ...(method === "transfer" && { instructions_email: (await payerOf(ctx, holdId)).email }),
    metadata: { hold: holdId },
  } satisfies Stripe.RefundCreateParams;
}

async function ofCash(ctx: { db: Db }, holdId: string, { minor, currency }: Money) {
  const { customer, email } = await payerOf(ctx, holdId);
  return {
    ...{ customer, currency, amount: minor, origin: "customer_balance" as const },
    ...{ instructions_email: email, metadata: { hold: holdId } },
  } satisfies Stripe.RefundCreateParams;
}
