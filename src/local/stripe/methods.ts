// Payment methods: cards and bank accounts, each with its habit when it is asked for money.
import type Stripe from "stripe";
import { type Desk, emit } from "./desk";
import { newId } from "./ids";
import { invalid, missing, notYet } from "./refusal";
import type { Habit } from "./state";

export type MethodType = "card" | "sepa_debit" | "bacs_debit" | "us_bank_account" | "customer_balance";

/** Bank debits are for one currency each. */
export const bankDebits: Record<string, MethodType> = {
  eur: "sepa_debit",
  gbp: "bacs_debit",
  usd: "us_bank_account",
};
export const isDebit = (type: string) => type !== "card" && type !== "customer_balance";
/** Not by card: what Stripe calls a payment rather than a charge. */
export const isOfBank = (type: string) => type !== "card";

export const methodTypes = ["card", ...Object.values(bankDebits)];

/** Stripe's own names for cards to test with. */
const testCards: Record<string, { last4: string; outcome: Habit["outcome"] }> = {
  pm_card_visa: { last4: "4242", outcome: "pays" },
  pm_card_chargeDeclined: { last4: "0002", outcome: "declines" },
  pm_card_visa_chargeDeclined: { last4: "0002", outcome: "declines" },
  pm_card_chargeDeclinedInsufficientFunds: { last4: "9995", outcome: "has no money" },
  pm_card_visa_chargeDeclinedInsufficientFunds: { last4: "9995", outcome: "has no money" },
  pm_card_chargeCustomerFail: { last4: "0341", outcome: "declines" },
  pm_card_authenticationRequired: { last4: "3184", outcome: "asks back" },
};

/** The one of this id; a test card's name makes a new one. */
export function methodOf(desk: Desk, id: string): Stripe.PaymentMethod {
  const test = testCards[id];
  if (test) return addMethod(desk, { type: "card", ...test, owner: null });
  const found = desk.state.find("payment_method", id);
  if (!found) throw missing("PaymentMethod", id, "payment_method");
  return found;
}

interface NewMethod {
  type: MethodType;
  last4: string;
  outcome: Habit["outcome"];
  owner: { email: string | null; name: string | null } | null;
}

export function addMethod(desk: Desk, { type, last4, outcome, owner }: NewMethod): Stripe.PaymentMethod {
  const id = newId("pm");
  desk.state.put("habit", { id, outcome });
  return desk.state.put("payment_method", {
    id,
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: {
      address: null,
      email: owner?.email ?? null,
      name: owner?.name ?? null,
      phone: null,
      tax_id: null,
    },
    created: desk.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type,
    ...details(type, last4),
  });
}

const fingerprint = (last4: string) => `standin${last4}`;

function details(type: MethodType, last4: string): Partial<Stripe.PaymentMethod> {
  if (type === "customer_balance") return { customer_balance: {} };
  if (type === "sepa_debit")
    return {
      sepa_debit: {
        bank_code: "37040044",
        branch_code: "",
        country: "DE",
        fingerprint: fingerprint(last4),
        generated_from: { charge: null, setup_attempt: null },
        last4,
      },
    };
  if (type === "bacs_debit")
    return { bacs_debit: { fingerprint: fingerprint(last4), last4, sort_code: "108800" } };
  if (type === "us_bank_account")
    return {
      us_bank_account: {
        account_holder_type: "company",
        account_type: "checking",
        bank_name: "STRIPE TEST BANK",
        financial_connections_account: null,
        fingerprint: fingerprint(last4),
        last4,
        networks: { preferred: "ach", supported: ["ach"] },
        routing_number: "110000000",
        status_details: {},
      },
    };
  return {
    card: {
      brand: "visa",
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: "DE",
      display_brand: "visa",
      exp_month: 12,
      exp_year: new Date().getUTCFullYear() + 3,
      fingerprint: fingerprint(last4),
      funding: "credit",
      generated_from: null,
      last4,
      networks: { available: ["visa"], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  };
}

export function attach(desk: Desk, method: string, customer: string): Stripe.PaymentMethod {
  const { customer: already } = desk.state.get("payment_method", method);
  if (already === customer) return desk.state.get("payment_method", method);
  if (already)
    throw invalid("The payment method you provided has already been attached to a customer.", {
      code: "payment_method_unexpected_state",
      param: "payment_method",
    });
  const attached = desk.state.change("payment_method", method, { customer, allow_redisplay: "limited" });
  emit(desk, "payment_method.attached", attached);
  return attached;
}

export function attachMethod(desk: Desk, params: Stripe.PaymentMethodAttachParams, id: string) {
  if (!params.customer) throw notYet("attaching to anything but a customer");
  if (!desk.state.find("customer", params.customer)) throw missing("customer", params.customer, "customer");
  return attach(desk, methodOf(desk, id).id, params.customer);
}

export function detachMethod(desk: Desk, _params: Stripe.PaymentMethodDetachParams, id: string) {
  const { customer } = methodOf(desk, id);
  if (!customer)
    throw invalid(
      "The payment method you provided is not attached to a customer so detachment is impossible.",
      {
        code: "payment_method_unexpected_state",
      },
    );
  const detached = desk.state.change("payment_method", id, { customer: null });
  emit(desk, "payment_method.detached", detached, { customer });
  return detached;
}
