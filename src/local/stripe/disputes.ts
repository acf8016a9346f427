// Disputes: the payer's bank takes the money back at once, and later says who was right.
import type Stripe from "stripe";
import { book, shownBooking } from "./books";
import { type Desk, emit } from "./desk";
import { idOf, newId } from "./ids";
import { mustUnderstand, texts } from "./intents";
import { isDebit } from "./methods";
import { invalid, missing } from "./refusal";

type Dispute = Stripe.Dispute;

const fee = 1500;
const aWeek = 7 * 24 * 3600;

export interface Opening {
  /** A charge, or the intent that it belongs to. */
  of: string;
  amount?: number;
  reason?: string;
}

export function openDispute(desk: Desk, { of, amount: part, reason = "fraudulent" }: Opening): Dispute {
  const charge = chargeOf(desk, of);
  if (charge.status !== "succeeded")
    throw invalid(`Charge ${charge.id} has not succeeded, so nobody can dispute it.`);
  if (charge.disputed) throw invalid(`Charge ${charge.id} is disputed already.`);
  if (charge.payment_method_details?.type === "customer_balance")
    throw invalid("A bank transfer was sent by whoever paid, so no bank can take it back.");
  const amount = part ?? charge.amount - charge.amount_refunded;
  if (amount < 1 || amount > charge.amount) throw invalid(`Dispute from 1 to ${charge.amount}.`);
  const debit = isDebit(charge.payment_method_details?.type ?? "card");
  const id = newId(debit ? "pdp" : "du");
  const taken = book(desk, {
    amount: -amount,
    fee,
    currency: charge.currency,
    type: "adjustment",
    category: "dispute",
    source: id,
    description: `Chargeback withdrawal for ${charge.id}`,
  });
  desk.state.change("charge", charge.id, { disputed: true });
  const dispute = desk.state.put("dispute", {
    id,
    object: "dispute",
    amount,
    balance_transactions: [shownBooking(desk, taken)],
    charge: charge.id,
    created: desk.now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: desk.now + aWeek,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: idOf(charge.payment_intent),
    ...(!debit && {
      payment_method_details: {
        card: {
          brand: "visa",
          case_type: "chargeback" as const,
          network: "visa",
          network_reason_code: "10.4",
        },
        type: "card" as const,
      },
    }),
    reason,
    status: "needs_response",
  });
  emit(desk, "charge.dispute.created", dispute);
  emit(desk, "charge.dispute.funds_withdrawn", dispute);
  return dispute;
}

export function decideDispute(desk: Desk, id: string, outcome: "won" | "lost"): Dispute {
  const dispute = disputeOf(desk, id);
  if (dispute.status === "won" || dispute.status === "lost")
    throw invalid(`This dispute is ${dispute.status} already.`);
  if (outcome === "won") {
    const back = book(desk, {
      amount: dispute.amount,
      currency: dispute.currency,
      type: "adjustment",
      category: "dispute_reversal",
      source: id,
      description: `Chargeback reversal for ${idOf(dispute.charge)}`,
    });
    desk.state.change("dispute", id, {
      balance_transactions: [...dispute.balance_transactions, shownBooking(desk, back)],
    });
  }
  const decided = desk.state.change("dispute", id, { status: outcome });
  if (outcome === "won") emit(desk, "charge.dispute.funds_reinstated", decided);
  emit(desk, "charge.dispute.closed", decided);
  return decided;
}

/** The platform gives in. */
export const closeDispute = (desk: Desk, _params: Stripe.DisputeCloseParams, id: string) =>
  decideDispute(desk, id, "lost");

export function updateDispute(desk: Desk, params: Stripe.DisputeUpdateParams, id: string): Dispute {
  mustUnderstand(params, new Set(["evidence", "metadata", "submit", "expand"]));
  const before = disputeOf(desk, id);
  if (before.status === "won" || before.status === "lost")
    throw invalid("This dispute is already closed.", { code: "dispute_closed" });
  const updated = desk.state.change("dispute", id, {
    metadata: texts(params.metadata, before.metadata),
    ...(params.evidence && {
      evidence: { ...before.evidence, ...params.evidence } as Dispute["evidence"],
      evidence_details: {
        ...before.evidence_details,
        has_evidence: true,
        ...(params.submit !== false && { submission_count: 1, submission_method: "manual" as const }),
      },
      ...(params.submit !== false && { status: "under_review" as const }),
    }),
  });
  emit(desk, "charge.dispute.updated", updated);
  return updated;
}

function chargeOf(desk: Desk, id: string): Stripe.Charge {
  const charge = desk.state.find("payment_intent", id)?.latest_charge;
  const found = desk.state.find("charge", idOf(charge) ?? id);
  if (!found) throw missing("charge", id, "charge");
  return found;
}

export function disputeOf(desk: Desk, id: string): Dispute {
  const found = desk.state.find("dispute", id);
  if (!found) throw missing("dispute", id, "dispute");
  return found;
}

const noEvidence: Dispute["evidence"] = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};
