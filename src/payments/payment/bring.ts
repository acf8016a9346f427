import { and, eq, inArray, notInArray } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { announce } from "@/platform/events";
import { money } from "@/platform/money";
import { costed, late, paid, partsOf } from "../entry/policy";
import { postEntry } from "../entry/post";
import { holdFailed, holdPaid, holdProcessing } from "../events";
import { awaiting } from "../hold/lifecycle";
import { lockHold } from "../hold/lock";
import { type Hold, moveHold } from "../hold/move";
import { keepPayer } from "../payer/keep";
import { queueRefund } from "../refund/queue";
import { fundSale, lateSale } from "../sale/fund";
import { payments } from "../tables";
import { alive, type PaymentState } from "./policy";

type Payment = typeof payments.$inferSelect;

/** What the provider says does not fit what we asked for: nothing is booked, and somebody must look. */
export class Mismatch extends Error {}

/** Takes over what the provider says of a payment, forward only: on its way, failed, or here. */
export async function bringPayment(ctx: Ctx, paymentId: string, said: Stripe.PaymentIntent) {
  const [known] = await ctx.db
    .select({ holdId: payments.holdId })
    .from(payments)
    .where(eq(payments.id, paymentId));
  const hold = await lockHold(ctx, { id: known?.holdId ?? "" });
  const [payment] = await ctx.db.select().from(payments).where(eq(payments.id, paymentId)).for("update");
  if (!hold || !payment) throw new Mismatch(`the payment ${paymentId} is not known`);
  match(hold, payment, said);
  if (said.status === "processing") return processing(ctx, hold, payment, said);
  if (said.status === "succeeded") return arrived(ctx, hold, payment, said);
  if (said.status === "requires_payment_method" || said.status === "canceled")
    return failed(ctx, hold, payment, said);
}

function match(hold: Hold, payment: Payment, said: Stripe.PaymentIntent) {
  if (said.amount !== payment.amount || said.currency !== payment.currency)
    throw new Mismatch(
      `asked for ${payment.amount} ${payment.currency}, got ${said.amount} ${said.currency}`,
    );
  if (said.metadata.hold !== hold.id) throw new Mismatch(`the payment of ${hold.id} names another hold`);
  if (payment.intentId && payment.intentId !== said.id)
    throw new Mismatch(`${payment.id} was paid by another intent`);
}

const forward = async (ctx: Ctx, { id }: Payment, from: readonly PaymentState[], set: Partial<Payment>) => {
  const moved = await ctx.db
    .update(payments)
    .set(set)
    .where(and(eq(payments.id, id), inArray(payments.state, [...from])))
    .returning({ id: payments.id });
  return moved.length > 0;
};

async function processing(ctx: Ctx, hold: Hold, payment: Payment, said: Stripe.PaymentIntent) {
  const set = { state: "processing", intentId: said.id, ...chargeOf(said) } as const;
  if (!(await forward(ctx, payment, ["opening", "open"], set))) return;
  if (hold.state !== "requested") return;
  await moveHold(ctx, { id: hold.id, move: "process", as: "provider" });
  await announce(ctx, holdProcessing, { purpose: hold.purpose, kind: hold.kind });
}

const chargeOf = ({ latest_charge: charge }: Stripe.PaymentIntent) => ({
  chargeId: typeof charge === "string" ? charge : (charge?.id ?? null),
});

async function arrived(ctx: Ctx, hold: Hold, payment: Payment, said: Stripe.PaymentIntent) {
  if (said.amount_received !== payment.amount)
    throw new Mismatch(`asked for ${payment.amount}, received ${said.amount_received}`);
  const wanted = (awaiting as readonly string[]).includes(hold.state);
  const isSale = hold.kind !== "partnership";
  const set = { state: wanted ? "funded" : "late", intentId: said.id, ...chargeOf(said) } as const;
  // Money that is here is here, even if it was given up before.
  if (await forward(ctx, payment, [...alive, "failed", "expired"], set)) {
    const providerRef = transactionOf(said)?.id;
    const post = { causeId: payment.id, hold, providerRef };
    if (wanted) {
      await moveHold(ctx, { id: hold.id, move: "fund", as: "provider" }, { heldAt: ctx.now });
      const lines = isSale ? await fundSale(ctx, hold, payment) : paid(partsOf(hold));
      await postEntry(ctx, { ...post, kind: "paid", lines });
      await keep(ctx, hold, said);
      await announce(ctx, holdPaid, { purpose: hold.purpose, kind: hold.kind });
    } else {
      const amount = money(payment.amount, payment.currency);
      const lines = isSale ? await lateSale(ctx, hold, payment) : late(amount);
      await postEntry(ctx, { ...post, kind: "late", lines });
      await queueRefund(ctx, { hold, amount, paymentId: payment.id });
    }
  }
  await book(ctx, hold, payment, said);
}

const transactionOf = ({ latest_charge: charge }: Stripe.PaymentIntent) => {
  const transaction = typeof charge === "object" ? charge?.balance_transaction : null;
  return typeof transaction === "object" ? transaction : null;
};

/** What the provider took for it; sometimes known only later. */
async function book(ctx: Ctx, hold: Hold, payment: Payment, said: Stripe.PaymentIntent) {
  const transaction = transactionOf(said);
  if (!transaction) return;
  const [first] = await ctx.db
    .update(payments)
    .set({ costKnown: true })
    .where(and(eq(payments.id, payment.id), eq(payments.costKnown, false)))
    .returning({ id: payments.id });
  if (!first) return;
  const lines = costed(money(transaction.fee, payment.currency));
  await postEntry(ctx, { kind: "cost", causeId: payment.id, hold, lines, providerRef: transaction.id });
}

async function keep(
  ctx: Ctx,
  { brandId }: Hold,
  { payment_method: method, setup_future_usage }: Stripe.PaymentIntent,
) {
  if (!method || typeof method === "string" || setup_future_usage !== "off_session") return;
  await keepPayer(ctx, { brandId, methodId: method.id, methodType: method.type });
}

/** On an open page one may simply try again; what was under way, or taken without the brand, has failed. */
async function failed(ctx: Ctx, hold: Hold, payment: Payment, said: Stripe.PaymentIntent) {
  const isOver = said.status === "canceled" || payment.sessionId === null;
  const from = isOver ? alive : (["processing"] as const);
  if (!(await forward(ctx, payment, from, { state: "failed", intentId: said.id }))) return;
  if (hold.state === "processing" && !(await another(ctx, hold, payment)))
    await moveHold(ctx, { id: hold.id, move: "fail", as: "provider" });
  if (!(awaiting as readonly string[]).includes(hold.state)) return;
  const why = said.last_payment_error?.message ?? "The bank did not say why.";
  await announce(ctx, holdFailed, { purpose: hold.purpose, kind: hold.kind, why });
}

async function another(ctx: Ctx, hold: Hold, payment: Payment) {
  const rest = await ctx.db
    .select({ id: payments.id })
    .from(payments)
    .where(
      and(
        eq(payments.holdId, hold.id),
        eq(payments.state, "processing"),
        notInArray(payments.id, [payment.id]),
      ),
    );
  return rest.length > 0;
}
