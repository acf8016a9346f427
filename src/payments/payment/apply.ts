import { eq } from "drizzle-orm";
import type Stripe from "stripe";
import { clearArrival } from "../arrival/clear";
import { intendCall } from "../call/intend";
import type { Asked, Line } from "../call/perform";
import { recordFinding } from "../finding/record";
import { awaiting } from "../hold/lifecycle";
import { lockHold } from "../hold/lock";
import { payments } from "../tables";
import { bringPayment } from "./bring";
import { expand } from "./charge";

type Payment = typeof payments.$inferSelect;

/** All that was asked for is here under the right name: the provider is told to take it out of the payer's cash, once. */
export const intendApply = (ctx: Pick<Asked, "db">, { id, holdId, intentId, amount, currency }: Payment) =>
  intendCall(ctx, {
    kind: "apply",
    subjectId: id,
    holdId,
    params: {
      intent: intentId,
      amount,
      currency,
    } satisfies Stripe.PaymentIntentApplyCustomerBalanceParams & {
      intent: string | null;
    },
  });

export const applyPayment: Line<Stripe.PaymentIntent> = {
  find: async (stripe, call) => {
    const said = await stripe.paymentIntents.retrieve(call.params.intent as string, { expand });
    return said.status === "succeeded" ? said : undefined;
  },
  send: (stripe, call, key) => {
    const { intent, ...params } = call.params as { intent: string };
    return stripe.paymentIntents.applyCustomerBalance(intent, { ...params, expand }, key);
  },
  done: (ctx, call, said) => bringPayment(ctx, call.subjectId, said),
  refused: async (ctx, call, no) => {
    const [payment] = await ctx.db.select().from(payments).where(eq(payments.id, call.subjectId));
    const hold = payment && (await lockHold(ctx, { id: payment.holdId }));
    if (!hold) return;
    // Called off meanwhile: what is still cash goes back.
    if (!(awaiting as readonly string[]).includes(hold.state)) return clearArrival(ctx, hold);
    await recordFinding(ctx, {
      kind: "transfer-refused-by-provider",
      subjectId: call.subjectId,
      sentence: `The provider does not take a transfer that has come in whole: ${no.message} It goes back at the deadline.`,
    });
  },
};
