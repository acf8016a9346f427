// Payouts: from a balance at Stripe to a bank account. They arrive at once here.
import type Stripe from "stripe";
import { accountOf } from "./accounts";
import { availableOf, book, heldBy, mustBeMoney } from "./books";
import { type Desk, emit } from "./desk";
import { newId } from "./ids";
import { mustUnderstand, texts } from "./intents";
import { invalid } from "./refusal";
import type { Kept } from "./state";

const understood = new Set([
  "amount",
  "currency",
  "description",
  "metadata",
  "statement_descriptor",
  "expand",
]);

export function createPayout(desk: Desk, params: Stripe.PayoutCreateParams) {
  mustUnderstand(params, understood);
  const currency = params.currency.toLowerCase();
  mustBeMoney(params.amount, currency);
  if (availableOf(desk, desk.account, currency) < params.amount)
    throw invalid("You have insufficient funds in your Stripe account for this payout.", {
      code: "balance_insufficient",
    });
  return pay(desk, desk.account, params.amount, currency, params);
}

/** All that an account holds goes to its bank, so that there is nothing left to take back. */
export function payEverythingOut(desk: Desk, id: string) {
  const account = accountOf(desk, id).id;
  for (const currency of ["eur", "gbp", "usd"]) {
    const amount = heldBy(desk, account, currency);
    if (amount > 0) pay(desk, account, amount, currency, {});
  }
}

function pay(
  desk: Desk,
  owner: string | null,
  amount: number,
  currency: string,
  { description, metadata }: Partial<Stripe.PayoutCreateParams>,
): Kept["payout"] {
  const id = newId("po");
  const booking = book(desk, {
    owner,
    amount: -amount,
    currency,
    type: "payout",
    category: "payout",
    source: id,
    description: "STRIPE PAYOUT",
  });
  const payout = desk.state.put("payout", {
    id,
    object: "payout",
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: desk.now,
    automatic: false,
    balance_transaction: booking.id,
    created: desk.now,
    currency,
    description: description ?? null,
    destination: newId("ba"),
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: texts(metadata),
    method: "standard",
    original_payout: null,
    payout_method: null,
    reconciliation_status: "not_applicable",
    reversed_by: null,
    source_type: "card",
    statement_descriptor: null,
    status: "paid",
    trace_id: null,
    type: "bank_account",
    owner,
  });
  // What a connected account does with its own money is told to those who listen to that account.
  if (!owner) {
    emit(desk, "payout.created", shownPayout(payout));
    emit(desk, "payout.paid", shownPayout(payout));
  }
  return payout;
}

export const shownPayout = ({ owner: _owner, ...payout }: Kept["payout"]): Stripe.Payout => payout;
