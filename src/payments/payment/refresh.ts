import { and, eq, inArray } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { dialCall } from "../call/dial";
import { payments } from "../tables";
import { bringPayment } from "./bring";
import { expand } from "./charge";

const idOf = (expandable: string | { id: string }) =>
  typeof expandable === "string" ? expandable : expandable.id;

/** Reads a payment anew, by its page or by its intent. False when it is none of ours. */
export async function refreshPayment(ctx: Ctx, providerId: string): Promise<boolean> {
  const stripe = dialCall();
  if (providerId.startsWith("cs_"))
    return ofPage(ctx, stripe, await stripe.checkout.sessions.retrieve(providerId));
  const said = await stripe.paymentIntents.retrieve(providerId, { expand });
  const paymentId = await ours(ctx, said);
  if (!paymentId) return false;
  await transact(ctx, (ctx) => bringPayment(ctx, paymentId, said));
  return true;
}

async function ofPage(ctx: Ctx, stripe: Stripe, session: Stripe.Checkout.Session) {
  const [payment] = await ctx.db.select().from(payments).where(eq(payments.sessionId, session.id));
  if (!payment) return false;
  if (session.payment_intent) {
    const said = await stripe.paymentIntents.retrieve(idOf(session.payment_intent), { expand });
    await transact(ctx, (ctx) => bringPayment(ctx, payment.id, said));
  }
  if (session.status === "expired")
    await ctx.db
      .update(payments)
      .set({ state: "expired" })
      .where(and(eq(payments.id, payment.id), inArray(payments.state, ["opening", "open"])));
  return true;
}

/** An intent says itself which payment it is of; whether that is true is checked against what we asked for. */
async function ours(ctx: Ctx, said: Stripe.PaymentIntent): Promise<string | undefined> {
  const [known] = await ctx.db
    .select({ id: payments.id })
    .from(payments)
    .where(eq(payments.id, said.metadata.payment ?? ""));
  return known?.id;
}
