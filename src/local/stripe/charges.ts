// Charges: what an attempt to pay leaves behind, and what becomes of it.
import type Stripe from "stripe";
import { book, feeFor, twoDays } from "./books";
import { type Desk, emit } from "./desk";
import { idOf, newId } from "./ids";
import { isOfBank } from "./methods";

export interface Decline {
  code: string;
  decline_code: string;
  message: string;
}

export function addCharge(
  desk: Desk,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  came: "succeeded" | "pending" | Decline,
): Stripe.Charge {
  const id = newId(isOfBank(method.type) ? "py" : "ch");
  const declined = typeof came === "object" ? came : null;
  return desk.state.put("charge", {
    id,
    object: "charge",
    amount: intent.amount,
    amount_captured: declined ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: came === "succeeded" ? bookCharge(desk, id, intent, method.type).id : null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: "TRELLIS",
    captured: !declined,
    created: desk.now,
    currency: intent.currency,
    customer: idOf(intent.customer),
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: declined?.code ?? null,
    failure_message: declined?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: declined ? outcomes.declined(declined) : outcomes.authorized(),
    paid: !declined,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(method, intent.amount),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: declined ? "failed" : (came as "succeeded" | "pending"),
    transfer_data: null,
    transfer_group: intent.transfer_group,
  });
}

function bookCharge(desk: Desk, source: string, intent: Stripe.PaymentIntent, method: string) {
  return book(desk, {
    amount: intent.amount,
    fee: feeFor(method, intent.amount, intent.currency),
    currency: intent.currency,
    type: isOfBank(method) ? "payment" : "charge",
    category: "charge",
    source,
    description: intent.description,
    waits: twoDays,
  });
}

/** A bank debit that was under way has come in. */
export function settleCharge(desk: Desk, intent: Stripe.PaymentIntent): Stripe.Charge {
  const charge = desk.state.get("charge", idOf(intent.latest_charge) ?? "");
  const method = charge.payment_method_details?.type ?? "card";
  const settled = desk.state.change("charge", charge.id, {
    status: "succeeded",
    balance_transaction: bookCharge(desk, charge.id, intent, method).id,
  });
  emit(desk, "charge.succeeded", settled);
  return settled;
}

export function failCharge(
  desk: Desk,
  intent: Stripe.PaymentIntent,
  { code, message }: Decline,
): Stripe.Charge {
  const failed = desk.state.change("charge", idOf(intent.latest_charge) ?? "", {
    status: "failed",
    paid: false,
    captured: false,
    amount_captured: 0,
    failure_code: code,
    failure_message: message,
  });
  emit(desk, "charge.failed", failed);
  return failed;
}

const outcomes = {
  authorized: (): Stripe.Charge.Outcome => ({
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: "approved_by_network",
    reason: null,
    risk_level: "normal",
    risk_score: 12,
    seller_message: "Payment complete.",
    type: "authorized",
  }),
  declined: ({ decline_code, message }: Decline): Stripe.Charge.Outcome => ({
    advice_code: "try_again_later",
    network_advice_code: null,
    network_decline_code: "01",
    network_status: "declined_by_network",
    reason: decline_code,
    risk_level: "normal",
    risk_score: 12,
    seller_message: message,
    type: "issuer_declined",
  }),
};

function detailsOf(method: Stripe.PaymentMethod, amount: number): Stripe.Charge.PaymentMethodDetails {
  if (method.type === "customer_balance") return { type: "customer_balance", customer_balance: {} };
  const { card, sepa_debit: sepa, bacs_debit: bacs, us_bank_account: us } = method;
  if (sepa)
    return {
      type: "sepa_debit",
      sepa_debit: {
        bank_code: sepa.bank_code,
        branch_code: sepa.branch_code,
        country: sepa.country,
        fingerprint: sepa.fingerprint,
        last4: sepa.last4,
        mandate: null,
      },
    };
  if (bacs) return { type: "bacs_debit", bacs_debit: { ...bacs, mandate: null } };
  if (us)
    return {
      type: "us_bank_account",
      us_bank_account: {
        account_holder_type: us.account_holder_type,
        account_type: us.account_type,
        bank_name: us.bank_name,
        fingerprint: us.fingerprint,
        last4: us.last4,
        payment_reference: null,
        routing_number: us.routing_number,
      },
    };
  return {
    type: "card",
    card: {
      amount_authorized: amount,
      authorization_code: "123456",
      brand: card?.brand ?? null,
      checks: card?.checks ?? null,
      country: card?.country ?? null,
      electronic_commerce_indicator: null,
      exp_month: card?.exp_month ?? 12,
      exp_year: card?.exp_year ?? 2030,
      fingerprint: card?.fingerprint ?? null,
      funding: card?.funding ?? null,
      installments: null,
      last4: card?.last4 ?? null,
      mandate: null,
      network: "visa",
      network_token: { used: false },
      network_transaction_id: "123450000000000",
      regulated_status: "unregulated",
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}
