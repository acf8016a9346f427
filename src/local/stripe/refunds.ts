// Refunds: of a card at once, of a bank debit after a while, and sometimes not at all.
import type Stripe from "stripe";
import { book } from "./books";
import { availableCash, moveCash, transferTypes } from "./cash";
import { type Desk, emit } from "./desk";
import { takeFault } from "./faults";
import { idOf, newId } from "./ids";
import { intentOf, mustUnderstand, texts } from "./intents";
import { isOfBank } from "./methods";
import { invalid, missing } from "./refusal";

type Refund = Stripe.Refund;

const understood = new Set([
  "charge",
  "payment_intent",
  "amount",
  "reason",
  "metadata",
  "expand",
  "origin",
  "customer",
  "currency",
  "instructions_email",
]);

const aMinute = 60_000;

export function createRefund(desk: Desk, params: Stripe.RefundCreateParams): Refund {
  mustUnderstand(params, understood);
  if (params.origin === "customer_balance") return refundCash(desk, params);
  const charge = chargeFor(desk, params);
  const left = charge.amount - charge.amount_refunded;
  if (left === 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded" });
  const amount = params.amount ?? left;
  if (amount < 1)
    throw invalid("Refund amount must be at least 1.", {
      code: "parameter_invalid_integer",
      param: "amount",
    });
  if (amount > left)
    throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
      param: "amount",
    });
  if (charge.disputed && !mayRefundDisputed(desk, charge.id))
    throw invalid(`The charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: "charge_disputed",
    });

  const type = charge.payment_method_details?.type ?? "card";
  const debit = isOfBank(type);
  const byTransfer = type === "customer_balance";
  if (byTransfer) mustReach(desk, idOf(charge.customer) ?? "", params);
  const fate = takeFault(desk.state, "refund", "POST /v1/refunds");
  const id = newId(debit ? "pyr" : "re");
  const { id: booking } = bookRefund(desk, charge, id, amount, debit);
  const refunded = charge.amount_refunded + amount;
  desk.state.change("charge", charge.id, { amount_refunded: refunded, refunded: refunded === charge.amount });
  const refund = desk.state.put("refund", {
    id,
    object: "refund",
    amount,
    balance_transaction: booking,
    charge: charge.id,
    created: desk.now,
    currency: charge.currency,
    customer: idOf(charge.customer),
    customer_account: null,
    destination_details: byTransfer
      ? bankOf(charge.currency)
      : debit
        ? { type: charge.payment_method_details?.type ?? "" }
        : {
            card: {
              reference: newId("acq", 8),
              reference_status: "available",
              reference_type: "acquirer_reference_number",
              type: "refund",
            },
            type: "card",
          },
    metadata: texts(params.metadata),
    payment_intent: idOf(charge.payment_intent),
    payment_method: charge.payment_method,
    reason: params.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: debit || fate === "pending" || fate === "failed" ? "pending" : "succeeded",
    transfer_reversal: null,
    ...((debit || fate === "pending") && { pending_reason: "processing" as const }),
  });
  emit(desk, "refund.created", refund);
  emit(desk, "charge.refunded", desk.state.get("charge", charge.id));
  if (byTransfer) arrivesLater(desk, id);
  if (fate === "failed") failRefund(desk, id, byTransfer ? "declined" : "lost_or_stolen_card");
  return refund;
}

/** From a customer's cash balance: no charge is undone, and no balance of the platform moves. */
function refundCash(desk: Desk, params: Stripe.RefundCreateParams): Refund {
  const { customer = "", currency = "", amount = 0 } = params;
  if (params.charge || params.payment_intent)
    throw invalid("A refund from a customer balance names no charge and no payment_intent.");
  if (!desk.state.find("customer", customer)) throw missing("customer", customer, "customer");
  if (transferTypes[currency] === undefined)
    throw invalid(`Invalid currency: ${currency}.`, { param: "currency" });
  if (amount < 1 || amount > availableCash(desk, customer, currency))
    throw invalid("The refund is more than the customer has in its cash balance.", { param: "amount" });
  mustReach(desk, customer, params);
  const fate = takeFault(desk.state, "refund", "POST /v1/refunds");
  const refund = desk.state.put("refund", {
    id: newId("re"),
    object: "refund",
    amount,
    balance_transaction: null,
    charge: null,
    created: desk.now,
    currency,
    customer,
    customer_account: null,
    destination_details: bankOf(currency),
    metadata: texts(params.metadata),
    payment_intent: null,
    payment_method: null,
    pending_reason: "processing",
    reason: params.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "pending",
    transfer_reversal: null,
  });
  moveCash(desk, { customer, currency, net: -amount, type: "return_initiated" });
  emit(desk, "refund.created", refund);
  arrivesLater(desk, refund.id);
  if (fate === "failed") failRefund(desk, refund.id, "declined");
  return refund;
}

/** Stripe writes to whoever gets it where it does not know the account for sure. */
function mustReach(desk: Desk, customer: string, { instructions_email: email }: Stripe.RefundCreateParams) {
  if (!email && !desk.state.find("customer", customer)?.email)
    throw invalid(
      "You must provide a valid email address for the customer to refund a bank transfer, either on the customer or as instructions_email.",
      { param: "instructions_email" },
    );
}

const bankOf = (currency: string): Stripe.Refund.DestinationDetails => {
  const reference = { reference: null, reference_status: "pending" };
  if (currency === "gbp") return { type: "gb_bank_transfer", gb_bank_transfer: reference };
  if (currency === "usd") return { type: "us_bank_transfer", us_bank_transfer: reference };
  return { type: "eu_bank_transfer", eu_bank_transfer: reference };
};

const arrivesLater = (desk: Desk, refund: string) =>
  desk.state.put("errand", { id: newId("err"), due: Date.now() + aMinute, does: "arrive", intent: refund });

function chargeFor(desk: Desk, { charge, payment_intent }: Stripe.RefundCreateParams): Stripe.Charge {
  if (charge && payment_intent)
    throw invalid("You may only specify one of these parameters: charge, payment_intent.");
  if (!charge && !payment_intent)
    throw invalid(
      "One of the following params should be provided for this request: payment_intent or charge.",
    );
  const id = charge ?? idOf(intentOf(desk, payment_intent as string).latest_charge);
  const found = id ? desk.state.find("charge", id) : undefined;
  if (!found && charge) throw missing("charge", charge, "charge");
  if (found?.status !== "succeeded")
    throw invalid(
      found?.status === "pending"
        ? `Charge ${found.id} is pending and cannot be refunded yet.`
        : `This PaymentIntent (${payment_intent ?? found?.id}) does not have a successful charge to refund.`,
      { code: found ? "charge_not_refundable" : "payment_intent_unexpected_state" },
    );
  return found;
}

const mayRefundDisputed = (desk: Desk, charge: string) =>
  desk.state.every("dispute").every((dispute) => dispute.charge !== charge || dispute.is_charge_refundable);

const bookRefund = (desk: Desk, charge: Stripe.Charge, source: string, amount: number, debit: boolean) =>
  book(desk, {
    amount: -amount,
    currency: charge.currency,
    type: debit ? "payment_refund" : "refund",
    category: "refund",
    source,
    description: `REFUND FOR CHARGE ${charge.id}`,
  });

export function updateRefund(desk: Desk, params: Stripe.RefundUpdateParams, id: string): Refund {
  const { metadata } = refundOf(desk, id);
  return desk.state.change("refund", id, { metadata: texts(params.metadata, metadata ?? {}) });
}

export function settleRefund(desk: Desk, id: string) {
  const { pending_reason: _over, ...refund } = mustPend(desk, id);
  desk.state.put("refund", { ...refund, status: "succeeded" });
  tell(desk, id);
}

/** The money comes back: the bank of the payer did not take it. */
export function failRefund(desk: Desk, id: string, reason: string) {
  const refund = refundOf(desk, id);
  if (refund.status === "failed") throw invalid("This refund has failed already.");
  if (/_bank_transfer$/.test(refund.destination_details?.type ?? "")) return failToCash(desk, refund, reason);
  const charge = desk.state.get("charge", idOf(refund.charge) ?? "");
  const back = book(desk, {
    amount: refund.amount,
    currency: refund.currency,
    type: "refund_failure",
    category: "refund_failure",
    source: id,
    description: `REFUND FAILURE FOR CHARGE ${charge.id}`,
  });
  desk.state.change("charge", charge.id, {
    amount_refunded: charge.amount_refunded - refund.amount,
    refunded: false,
  });
  const { pending_reason: _over, ...before } = refund;
  desk.state.put("refund", {
    ...before,
    status: "failed",
    failure_reason: reason,
    failure_balance_transaction: back.id,
  });
  emit(desk, "refund.failed", refundOf(desk, id));
  tell(desk, id);
}

/** What a bank does not take of a transfer is the customer's cash again: no balance of the platform moves. */
function failToCash(desk: Desk, { pending_reason: _over, ...refund }: Refund, reason: string) {
  const { id, amount, currency } = refund;
  moveCash(desk, {
    ...{ customer: idOf(refund.customer ?? null) ?? "", currency, net: amount },
    ...(refund.charge
      ? { type: "refunded_from_payment", refunded_from_payment: { refund: id } }
      : { type: "return_canceled" }),
  });
  desk.state.put("refund", { ...refund, status: "failed", failure_reason: reason });
  emit(desk, "refund.failed", refundOf(desk, id));
  tell(desk, id);
}

function tell(desk: Desk, id: string) {
  emit(desk, "refund.updated", refundOf(desk, id));
  emit(desk, "charge.refund.updated", refundOf(desk, id));
}

function mustPend(desk: Desk, id: string) {
  const refund = refundOf(desk, id);
  if (refund.status !== "pending") throw invalid(`This refund is ${refund.status}, not pending.`);
  return refund;
}

export function refundOf(desk: Desk, id: string): Refund {
  const found = desk.state.find("refund", id);
  if (!found) throw missing("refund", id);
  return found;
}
