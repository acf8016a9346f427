import { eq } from "drizzle-orm";
import type Stripe from "stripe";
import { notFrozen } from "../book/reads";
import { isOf, markCall } from "../call/mark";
import type { Line } from "../call/perform";
import { recordFinding } from "../finding/record";
import { holds, refunds } from "../tables";
import { bringRefund } from "./bring";

export const sendRefund: Line<Stripe.Refund> = {
  may: async (ctx, { holdId }) => {
    const free = await ctx.db
      .select({ id: holds.id })
      .from(holds)
      .where(notFrozen(holdId ?? ""));
    return free.length > 0;
  },
  find: async (stripe, call) => {
    const { payment_intent } = call.params as Stripe.RefundCreateParams;
    if (payment_intent)
      return (await stripe.refunds.list({ payment_intent, limit: 100 })).data.find(isOf(call));
    // What leaves a payer's cash belongs to no payment, so it is looked for by its time.
    const gte = Math.floor(call.createdAt.getTime() / 1000) - 60;
    for await (const refund of stripe.refunds.list({ created: { gte }, limit: 100 }))
      if (isOf(call)(refund)) return refund;
    return undefined;
  },
  send: (stripe, call, key) => stripe.refunds.create(markCall<Stripe.RefundCreateParams>(call), key),
  done: (ctx, call, refund) => bringRefund(ctx, call.subjectId, refund),
  refused: async (ctx, call, no) => {
    await ctx.db.update(refunds).set({ state: "refused" }).where(eq(refunds.id, call.subjectId));
    await recordFinding(ctx, {
      kind: "refund-refused",
      subjectId: call.subjectId,
      sentence: `The provider refuses to send this refund: ${no.message} The brand is still owed it.`,
    });
  },
};
