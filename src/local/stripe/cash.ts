// Cash balances: what a customer has sent by bank transfer, until it pays for something or goes back.
import { createHash } from "node:crypto";
import type Stripe from "stripe";
import { mustBeMoney } from "./books";
import { addCharge } from "./charges";
import { type Desk, emit } from "./desk";
import { idOf, newId } from "./ids";
import { intentOf, mustUnderstand, succeedIntent, unexpected } from "./intents";
import { addMethod } from "./methods";
import { invalid, missing } from "./refusal";

type Intent = Stripe.PaymentIntent;
type Cash = Stripe.CustomerCashBalanceTransaction;
type Instructions = Stripe.PaymentIntent.NextAction.DisplayBankTransferInstructions;

/** By which kind of transfer money of a currency comes. */
export const transferTypes: Record<string, string> = {
  eur: "eu_bank_transfer",
  gbp: "gb_bank_transfer",
  usd: "us_bank_transfer",
};

export const paysByTransfer = ({ payment_method_types: types }: Intent) => types.includes("customer_balance");

export function availableCash(desk: Desk, customer: string, currency: string) {
  return desk.state
    .every("cash_transaction")
    .filter((cash) => cash.customer === customer && cash.currency === currency)
    .reduce((sum, { net_amount }) => sum + net_amount, 0);
}

const isManual = (desk: Desk, customer: string) =>
  desk.state.find("cash_setting", customer)?.mode === "manual";

export function cashBalanceOf(desk: Desk, customer: string): Stripe.CashBalance {
  if (!desk.state.find("customer", customer)) throw missing("customer", customer);
  const mine = desk.state.every("cash_transaction").filter((cash) => cash.customer === customer);
  const currencies = [...new Set(mine.map(({ currency }) => currency))];
  const setting = desk.state.find("cash_setting", customer);
  return {
    object: "cash_balance",
    available:
      currencies.length === 0
        ? null
        : Object.fromEntries(
            currencies.map((currency) => [currency, availableCash(desk, customer, currency)]),
          ),
    customer,
    customer_account: null,
    livemode: false,
    settings: {
      reconciliation_mode: setting?.mode ?? "automatic",
      using_merchant_default: setting === undefined,
    },
  };
}

export function setCashBalance(
  desk: Desk,
  { settings }: Pick<Stripe.CustomerUpdateCashBalanceParams, "settings">,
  customer: string,
): Stripe.CashBalance {
  if (!desk.state.find("customer", customer)) throw missing("customer", customer);
  const mode = settings?.reconciliation_mode;
  if (mode === "merchant_default") desk.state.drop("cash_setting", customer);
  else if (mode)
    desk.state.put("cash_setting", { id: customer, mode: mode === "manual" ? "manual" : "automatic" });
  return cashBalanceOf(desk, customer);
}

type Movement = { customer: string; currency: string; net: number; type: Cash["type"] } & Partial<Cash>;

export function moveCash(desk: Desk, { customer, currency, net, type, ...rest }: Movement): Cash {
  const moved = desk.state.put("cash_transaction", {
    id: newId("ccsbtxn"),
    object: "customer_cash_balance_transaction",
    created: desk.now,
    currency,
    customer,
    customer_account: null,
    ending_balance: availableCash(desk, customer, currency) + net,
    livemode: false,
    net_amount: net,
    type,
    ...rest,
  });
  emit(desk, "customer_cash_balance_transaction.created", moved);
  return moved;
}

export interface Sent {
  customer: string;
  amount: number;
  currency: string;
  /** Whoever the sending bank says has sent it. */
  name: string | null;
  reference: string | null;
}

/** A transfer has come in. Where cash is reconciled by itself, it pays what waits for it, oldest first. */
export function fundCash(desk: Desk, { customer, amount, currency, name, reference }: Sent): Cash {
  mustBeMoney(amount, currency);
  if (!desk.state.find("customer", customer)) throw missing("customer", customer);
  const funded = moveCash(desk, {
    ...{ customer, currency, net: amount, type: "funded" },
    funded: { bank_transfer: { reference, ...fromBank(currency, name) } },
  });
  emit(desk, "cash_balance.funds_available", cashBalanceOf(desk, customer));
  if (!isManual(desk, customer)) payWhatWaits(desk, customer, currency);
  return funded;
}

const fromBank = (currency: string, sender_name: string | null) => {
  if (currency === "gbp")
    return {
      type: "gb_bank_transfer",
      gb_bank_transfer: { account_number_last4: "2345", sender_name, sort_code: "200000" },
    };
  if (currency === "usd")
    return { type: "us_bank_transfer", us_bank_transfer: { network: "ach" as const, sender_name } };
  return {
    type: "eu_bank_transfer",
    eu_bank_transfer: { bic: "COBADEFFXXX", iban_last4: "3000", sender_name },
  };
};

function payWhatWaits(desk: Desk, customer: string, currency: string) {
  const waiting = desk.state
    .every("payment_intent")
    .filter(
      (intent) =>
        idOf(intent.customer) === customer && intent.currency === currency && remainingOf(intent) > 0,
    );
  for (const intent of waiting) {
    const amount = Math.min(remainingOf(intent), availableCash(desk, customer, currency));
    if (amount > 0) apply(desk, intent, amount);
  }
}

export const remainingOf = ({ status, next_action }: Intent) =>
  status === "requires_action" ? (next_action?.display_bank_transfer_instructions?.amount_remaining ?? 0) : 0;

/** Asks for a transfer: the intent waits, and says where to send it. */
export function awaitTransfer(desk: Desk, intent: Intent): Intent {
  const customer = idOf(intent.customer);
  if (!customer)
    throw invalid("The payment method type customer_balance needs a customer.", { param: "customer" });
  const given = intent.payment_method_options?.customer_balance;
  const type = given?.bank_transfer?.type ?? null;
  if (given?.funding_type !== "bank_transfer" || type !== transferTypes[intent.currency])
    throw invalid(
      `customer_balance in ${intent.currency} needs funding_type bank_transfer of the type ${transferTypes[intent.currency]}.`,
      { param: "payment_method_options[customer_balance]" },
    );
  const { email, name } = desk.state.get("customer", customer);
  const owner = { email: email ?? null, name: name ?? null };
  const method = addMethod(desk, { type: "customer_balance", last4: "", outcome: "pays", owner });
  const waiting = desk.state.change("payment_intent", intent.id, {
    payment_method: method.id,
    status: "requires_action",
    next_action: {
      type: "display_bank_transfer_instructions",
      display_bank_transfer_instructions: instructionsFor(desk, intent, customer),
    },
  });
  emit(desk, "payment_intent.requires_action", waiting);
  if (!isManual(desk, customer)) payWhatWaits(desk, customer, intent.currency);
  return intentOf(desk, intent.id);
}

function instructionsFor(desk: Desk, { id, amount, currency }: Intent, customer: string): Instructions {
  return {
    amount_remaining: amount,
    currency,
    financial_addresses: addressesFor(customer, currency),
    hosted_instructions_url: `${desk.pages}/bank/${id}`,
    reference: referenceOf(id),
    type: transferTypes[currency] ?? "",
  };
}

/** By which a bank's customer says what the transfer is for. */
export const referenceOf = (intent: string) => digits(`${intent} reference`, 8).replace(/^(....)/, "TRL$1-");

/** The same for one customer and currency, whatever it pays for. */
export function addressesFor(
  customer: string,
  currency: string,
): NonNullable<Instructions["financial_addresses"]> {
  const number = digits(`${customer} ${currency}`, 10);
  const own = {
    account_holder_address: address("Dublin", "IE", "1 Grand Canal Street", "D02 H210"),
    account_holder_name: "Trellis",
  };
  if (currency === "gbp")
    return [
      {
        type: "sort_code",
        sort_code: {
          ...own,
          account_number: number.slice(0, 8),
          bank_address: address("London", "GB", "10 Stand Street", "EC1A 1BB"),
          sort_code: "108800",
        },
        supported_networks: ["bacs", "fps"],
      },
    ];
  if (currency === "usd")
    return [
      {
        type: "aba",
        aba: {
          ...own,
          account_number: number,
          account_type: "checking",
          bank_address: address("San Francisco", "US", "1 Stand Street", "94107"),
          bank_name: "STRIPE TEST BANK",
          routing_number: "110000000",
        },
        supported_networks: ["ach", "domestic_wire_us"],
      },
    ];
  return [
    {
      type: "iban",
      iban: {
        ...own,
        bank_address: address("Berlin", "DE", "Standstraße 1", "10115"),
        bic: "SXPYDEHHXXX",
        country: "DE",
        iban: ibanOf(number),
      },
      supported_networks: ["sepa"],
    },
  ];
}

const address = (city: string, country: string, line1: string, postal_code: string) => ({
  city,
  country,
  line1,
  line2: null,
  postal_code,
  state: null,
});

const digits = (of: string, count: number) =>
  BigInt(`0x${createHash("sha256").update(of).digest("hex")}`)
    .toString()
    .slice(0, count);

/** With the digits that let a bank notice a typing error. */
function ibanOf(account: string) {
  const own = `37040044${account}`;
  const check = 98n - (BigInt(`${own}131400`) % 97n);
  return `DE${`${check}`.padStart(2, "0")}${own}`;
}

/** The platform says by hand what pays for what. */
export function applyCash(
  desk: Desk,
  params: Stripe.PaymentIntentApplyCustomerBalanceParams,
  id: string,
): Intent {
  mustUnderstand(params, new Set(["amount", "currency", "expand"]));
  const intent = intentOf(desk, id);
  const remaining = remainingOf(intent);
  if (remaining === 0)
    throw unexpected(
      `You cannot apply a customer balance to this PaymentIntent because it has a status of ${intent.status}.`,
      intent,
    );
  if (params.currency && params.currency !== intent.currency)
    throw invalid("The currency must be that of the PaymentIntent.", { param: "currency" });
  const amount = params.amount ?? remaining;
  if (amount < 1 || amount > remaining)
    throw invalid(`The amount must be between 1 and ${remaining}.`, { param: "amount" });
  if (amount > availableCash(desk, idOf(intent.customer) ?? "", intent.currency))
    throw invalid("The customer has not enough funds in its cash balance.", { param: "amount" });
  return apply(desk, intent, amount);
}

function apply(desk: Desk, intent: Intent, amount: number): Intent {
  const customer = idOf(intent.customer) ?? "";
  const { id, currency } = intent;
  moveCash(desk, {
    ...{ customer, currency, net: -amount, type: "applied_to_payment" },
    applied_to_payment: { payment_intent: id },
  });
  const left = remainingOf(intent) - amount;
  const instructions = intent.next_action?.display_bank_transfer_instructions;
  if (left > 0 && instructions) {
    const partly = desk.state.change("payment_intent", id, {
      next_action: {
        type: "display_bank_transfer_instructions",
        display_bank_transfer_instructions: { ...instructions, amount_remaining: left },
      },
    });
    emit(desk, "payment_intent.partially_funded", partly);
    return partly;
  }
  const method = desk.state.get("payment_method", idOf(intent.payment_method) ?? "");
  const charge = addCharge(desk, intent, method, "succeeded");
  emit(desk, "charge.succeeded", charge);
  return succeedIntent(
    desk,
    desk.state.change("payment_intent", id, { latest_charge: charge.id, next_action: null }),
  );
}

/** What an intent that is cancelled had been given goes back to the cash balance. */
export function unapplyCash(desk: Desk, intent: Intent) {
  const left = remainingOf(intent);
  const customer = idOf(intent.customer);
  if (!paysByTransfer(intent) || !customer || left === 0 || left === intent.amount) return;
  const { id, currency, amount } = intent;
  moveCash(desk, {
    ...{ customer, currency, net: amount - left, type: "unapplied_from_payment" },
    unapplied_from_payment: { payment_intent: id },
  });
}

export function cashTransactionOf(desk: Desk, customer: string, id: string): Cash {
  const found = desk.state.find("cash_transaction", id);
  if (found?.customer !== customer) throw missing("customer_cash_balance_transaction", id);
  return found;
}
