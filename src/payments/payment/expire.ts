import { and, eq } from "drizzle-orm";
import type Stripe from "stripe";
import type { Line } from "../call/perform";
import { payments } from "../tables";

/** A page that is closed takes no money. Was somebody quicker, the provider refuses, and the payment tells us itself. */
export const expirePayment: Line<Stripe.Checkout.Session> = {
  send: (stripe, call, key) => stripe.checkout.sessions.expire(call.params.session as string, {}, key),
  done: (ctx, call) =>
    ctx.db
      .update(payments)
      .set({ state: "expired" })
      .where(and(eq(payments.id, call.subjectId), eq(payments.state, "open"))),
  refused: async () => undefined,
};
