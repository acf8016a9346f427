import { and, eq } from "drizzle-orm";
import type Stripe from "stripe";
import { isOf, markCall } from "../call/mark";
import type { Line } from "../call/perform";
import { awaiting } from "../hold/lifecycle";
import { holds, payments } from "../tables";
import { closePayment } from "./close";

/** The provider's page for one payment. */
export const openPayment: Line<Stripe.Checkout.Session> = {
  find: async (stripe, call) => {
    const customer = call.params.customer as string;
    const list = await stripe.checkout.sessions.list({ customer, limit: 100 });
    return list.data.find(isOf(call));
  },
  send: (stripe, call, key) =>
    stripe.checkout.sessions.create(markCall<Stripe.Checkout.SessionCreateParams>(call), key),
  done: async (ctx, call, { id, url }) => {
    const [payment] = await ctx.db
      .update(payments)
      .set({ state: "open", sessionId: id, url })
      .where(and(eq(payments.id, call.subjectId), eq(payments.state, "opening")))
      .returning({ holdId: payments.holdId });
    if (!payment) return;
    const [hold] = await ctx.db
      .select({ state: holds.state })
      .from(holds)
      .where(eq(holds.id, payment.holdId));
    const wanted = hold && (awaiting as readonly string[]).includes(hold.state);
    if (!wanted) await closePayment(ctx, { holdId: payment.holdId });
  },
  refused: (ctx, call) =>
    ctx.db.update(payments).set({ state: "failed" }).where(eq(payments.id, call.subjectId)),
};
