import { and, eq, gt, sql } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { env } from "@/platform/env";
import { notFound, Refused } from "@/platform/errors";
import type { Currency } from "@/platform/money";
import { hours, later } from "@/platform/time";
import { intendCall } from "../call/intend";
import type { Hold } from "../hold/move";
import { mayPayHold } from "../hold/policy";
import { holds, payments, providerCalls } from "../tables";
import { closePayment } from "./close";
import { type Method, providerMethods } from "./policy";

type Begun = { holdId: string; method: Method; customerId: string };

const pageHours = 23;

const charging = new Refused(
  "conflict",
  "Just now this is being paid by the method that you let us keep. Please look again in a minute, before you pay another way.",
);

/** The page on which a hold is paid: the one that is open, or a new one. `callId` when it is still to be made. */
export async function beginPayment(ctx: Ctx, { holdId, method, customerId }: Begun) {
  const [hold] = await ctx.db.select().from(holds).where(eq(holds.id, holdId)).for("update");
  if (!hold) throw notFound("payment");
  const may = mayPayHold(hold.state);
  if (may !== true) throw new Refused("conflict", may);
  const [open] = await ctx.db
    .select({ id: payments.id })
    .from(payments)
    .where(
      and(
        eq(payments.holdId, holdId),
        eq(payments.method, method),
        eq(payments.state, "open"),
        gt(payments.urlUntil, sql`now() + interval '2 minutes'`),
      ),
    );
  if (open) return { paymentId: open.id, callId: null };
  const begun = await beingOpened(ctx, holdId, method);
  if (begun) return begun;
  await closePayment(ctx, { holdId });
  if (await isBeingCharged(ctx, holdId)) throw charging;
  return create(ctx, hold, method, customerId);
}

async function beingOpened(ctx: Ctx, holdId: string, method: Method) {
  const [begun] = await ctx.db
    .select({ paymentId: payments.id, callId: providerCalls.id })
    .from(payments)
    .innerJoin(
      providerCalls,
      and(eq(providerCalls.subjectId, payments.id), eq(providerCalls.kind, "checkout")),
    )
    .where(
      and(
        eq(payments.holdId, holdId),
        eq(payments.method, method),
        eq(payments.state, "opening"),
        eq(providerCalls.state, "intended"),
      ),
    );
  return begun;
}

/** Whether the money may be on its way already by the method that the brand let us keep: what was not sent yet is dropped by now. */
async function isBeingCharged(ctx: Ctx, holdId: string) {
  const [asked] = await ctx.db
    .select({ id: providerCalls.id })
    .from(providerCalls)
    .where(
      and(
        eq(providerCalls.holdId, holdId),
        eq(providerCalls.kind, "charge"),
        eq(providerCalls.state, "intended"),
      ),
    );
  return asked !== undefined;
}

async function create(ctx: Ctx, hold: Hold, method: Method, customer: string) {
  const amount = hold.price + hold.fee + hold.tax;
  const { currency } = hold;
  const urlUntil = later(ctx.now, hours(pageHours));
  const [payment] = await ctx.db
    .insert(payments)
    .values({ holdId: hold.id, method, amount, currency, urlUntil })
    .returning({ id: payments.id });
  if (!payment) throw new Error("a payment was not written");
  const back = new URL(hold.backTo, env().APP_URL).href;
  const callId = await intendCall(ctx, {
    kind: "checkout",
    subjectId: payment.id,
    holdId: hold.id,
    inSeconds: 30,
    params: {
      mode: "payment",
      customer,
      client_reference_id: hold.id,
      allowed_payment_method_types: [providerMethods[method][currency]],
      line_items: [
        line(currency, hold.price, hold.description),
        line(currency, hold.fee, "Trellis’ fee"),
        line(currency, hold.tax, "Tax on the fee"),
      ].flat(),
      payment_intent_data: {
        transfer_group: hold.id,
        description: hold.description,
        setup_future_usage: "off_session",
        metadata: { hold: hold.id, payment: payment.id },
      },
      metadata: { hold: hold.id, payment: payment.id },
      success_url: back,
      cancel_url: back,
      expires_at: Math.floor(urlUntil.getTime() / 1000),
    } satisfies Stripe.Checkout.SessionCreateParams,
  });
  return { paymentId: payment.id, callId };
}

const line = (currency: Currency, unit_amount: number, name: string) =>
  unit_amount === 0 ? [] : [{ quantity: 1, price_data: { currency, unit_amount, product_data: { name } } }];
