import { and, asc, eq, isNotNull, isNull, or } from "drizzle-orm";
import type Stripe from "stripe";
import type { Db } from "@/platform/db";
import type { Currency } from "@/platform/money";
import { intendCall } from "../call/intend";
import { isOf, markCall } from "../call/mark";
import type { Line } from "../call/perform";
import { awaiting } from "../hold/lifecycle";
import type { Instructions } from "../sale/policy";
import { holds, payers, payments } from "../tables";
import { closePayment } from "./close";

/** The provider takes transfers to an account in the name of our country's bank. */
const transferOf: Record<
  Currency,
  Stripe.PaymentIntentCreateParams.PaymentMethodOptions.CustomerBalance.BankTransfer
> = {
  eur: { type: "eu_bank_transfer", eu_bank_transfer: { country: "DE" } },
  gbp: { type: "gb_bank_transfer" },
  usd: { type: "us_bank_transfer" },
};

/** Has the provider asked where the transfers of a brand are to be sent that nobody has asked about yet. */
export async function awaitPayments(ctx: { db: Db }, { brandId }: { brandId: string }) {
  const waiting = await ctx.db
    .select({ payment: payments, hold: holds, customer: payers.customerId })
    .from(payments)
    .innerJoin(holds, eq(holds.id, payments.holdId))
    .innerJoin(payers, eq(payers.brandId, holds.brandId))
    .where(
      and(
        eq(holds.brandId, brandId),
        eq(payments.method, "transfer"),
        eq(payments.state, "opening"),
        isNotNull(payers.customerId),
      ),
    )
    .orderBy(asc(payments.createdAt));
  for (const { payment, hold, customer } of waiting)
    await intendCall(ctx, {
      kind: "await",
      subjectId: payment.id,
      holdId: hold.id,
      params: {
        amount: payment.amount,
        currency: payment.currency,
        customer: customer ?? "",
        confirm: true,
        allowed_payment_method_types: ["customer_balance"],
        payment_method_data: { type: "customer_balance" },
        payment_method_options: {
          customer_balance: { funding_type: "bank_transfer", bank_transfer: transferOf[payment.currency] },
        },
        transfer_group: hold.purpose,
        description: hold.description,
        metadata: { hold: hold.id, payment: payment.id },
      } satisfies Stripe.PaymentIntentCreateParams,
    });
}

/**
 * A transfer is waited for. What the customer sends is matched by us and not by the provider, which would take any sum
 * under any name.
 */
export const awaitPayment: Line<Stripe.PaymentIntent> = {
  find: async (stripe, call) => {
    const customer = call.params.customer as string;
    const list = await stripe.paymentIntents.list({ customer, limit: 100 });
    return list.data.find(isOf(call));
  },
  send: async (stripe, call, key) => {
    const customer = call.params.customer as string;
    await stripe.customers.updateCashBalance(customer, { settings: { reconciliation_mode: "manual" } });
    return stripe.paymentIntents.create(markCall<Stripe.PaymentIntentCreateParams>(call), key);
  },
  done: async (ctx, call, said) => {
    const [payment] = await ctx.db
      .update(payments)
      .set({ state: "open", intentId: said.id, instructions: instructionsOf(said) })
      .where(
        and(
          eq(payments.id, call.subjectId),
          eq(payments.state, "opening"),
          or(isNull(payments.intentId), eq(payments.intentId, said.id)),
        ),
      )
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

function instructionsOf({ next_action }: Stripe.PaymentIntent): Instructions | null {
  const told = next_action?.display_bank_transfer_instructions;
  const [address] = told?.financial_addresses ?? [];
  if (!told?.reference || !address) return null;
  return {
    lines: linesOf(address).filter(({ value }) => value !== ""),
    reference: told.reference,
    page: told.hosted_instructions_url,
  };
}

type Address = Stripe.PaymentIntent.NextAction.DisplayBankTransferInstructions.FinancialAddress;

function linesOf({ iban, sort_code: uk, aba }: Address) {
  const line = (label: string, value: string | null | undefined) => ({ label, value: value ?? "" });
  const holder = (iban ?? uk ?? aba)?.account_holder_name;
  return [
    line("Account holder", holder),
    line("IBAN", iban?.iban),
    line("BIC", iban?.bic),
    line("Sort code", uk?.sort_code),
    line("Account number", uk?.account_number ?? aba?.account_number),
    line("Routing number", aba?.routing_number),
    line("Bank", aba?.bank_name),
  ];
}
