import { eq } from "drizzle-orm";
import type Stripe from "stripe";
import { announce } from "@/platform/events";
import { isOf, markCall } from "../call/mark";
import type { Asked, Call, Line } from "../call/perform";
import { holdDue } from "../events";
import { holds, payments } from "../tables";
import { bringPayment } from "./bring";

export const expand = ["latest_charge.balance_transaction", "payment_method"];

/** Takes money by the method that the brand let us keep, while it is away. A no means that it must pay itself. */
export const chargePayment: Line<Stripe.PaymentIntent> = {
  find: async (stripe, call) => {
    const customer = call.params.customer as string;
    const list = await stripe.paymentIntents.list({ customer, limit: 100 });
    const found = list.data.find(isOf(call));
    return found && stripe.paymentIntents.retrieve(found.id, { expand });
  },
  send: (stripe, call, key) =>
    stripe.paymentIntents.create({ ...markCall<Stripe.PaymentIntentCreateParams>(call), expand }, key),
  done: async (ctx, call, said) => {
    await bringPayment(ctx, call.subjectId, said);
    if (said.status === "requires_action" || said.status === "requires_payment_method") await ask(ctx, call);
  },
  refused: (ctx, call) => ask(ctx, call),
};

async function ask(ctx: Asked, call: Call) {
  await ctx.db.update(payments).set({ state: "failed" }).where(eq(payments.id, call.subjectId));
  const [hold] = await ctx.db
    .select({ purpose: holds.purpose })
    .from(holds)
    .where(eq(holds.id, call.holdId ?? ""));
  if (hold) await announce(ctx, holdDue, { purpose: hold.purpose });
}
