import { eq } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { announce } from "@/platform/events";
import { intendCall } from "../call/intend";
import { holdDue } from "../events";
import { holds, payers, payments } from "../tables";
import { holdOf } from "./move";

/**
 * Takes money that is due now, by the method that the brand let us keep. Where there is none, or it does not work,
 * `holdDue` is announced, and the brand has to pay itself.
 */
export const chargeHold = (ctx: Ctx, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdOf(ctx, purpose);
    const [hold] = await ctx.db.select().from(holds).where(eq(holds.id, id)).for("update");
    if (hold?.state !== "requested") return;
    const [payer] = await ctx.db.select().from(payers).where(eq(payers.brandId, hold.brandId));
    if (!payer?.customerId || !payer.methodId || !payer.methodType)
      return announce(ctx, holdDue, { purpose });
    const amount = hold.price + hold.fee + hold.tax;
    const method = payer.methodType === "card" ? ("card" as const) : ("bank" as const);
    const [payment] = await ctx.db
      .insert(payments)
      .values({ holdId: id, method, amount, currency: hold.currency })
      .returning({ id: payments.id });
    if (!payment) throw new Error("a payment was not written");
    await intendCall(ctx, {
      kind: "charge",
      subjectId: payment.id,
      holdId: id,
      params: {
        amount,
        currency: hold.currency,
        customer: payer.customerId,
        payment_method: payer.methodId,
        allowed_payment_method_types: [payer.methodType],
        off_session: true,
        confirm: true,
        transfer_group: id,
        description: hold.description,
        metadata: { hold: id, payment: payment.id },
      } satisfies Stripe.PaymentIntentCreateParams,
    });
  });
