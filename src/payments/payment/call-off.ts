import { and, eq } from "drizzle-orm";
import type Stripe from "stripe";
import type { Line } from "../call/perform";
import { payments } from "../tables";

/** A transfer is not waited for any more. Was it taken before, the provider refuses, and the payment tells us itself. */
export const callOffPayment: Line<Stripe.PaymentIntent> = {
  find: async (stripe, call) => {
    const said = await stripe.paymentIntents.retrieve(call.params.intent as string);
    return said.status === "canceled" ? said : undefined;
  },
  send: (stripe, call, key) => stripe.paymentIntents.cancel(call.params.intent as string, {}, key),
  done: (ctx, call) =>
    ctx.db
      .update(payments)
      .set({ state: "expired" })
      .where(and(eq(payments.id, call.subjectId), eq(payments.state, "open"))),
  refused: async () => undefined,
};
