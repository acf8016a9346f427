import type Stripe from "stripe";
import { setCashBalance } from "./cash";
import { type Desk, emit } from "./desk";
import { newId } from "./ids";
import { mustUnderstand, texts } from "./intents";
import { missing } from "./refusal";

const understood = new Set([
  "email",
  "name",
  "description",
  "metadata",
  "phone",
  "preferred_locales",
  "expand",
  "invoice_settings",
  "cash_balance",
]);

export function createCustomer(desk: Desk, params: Stripe.CustomerCreateParams): Stripe.Customer {
  mustUnderstand(params, understood);
  return addCustomer(desk, params);
}

export function addCustomer(desk: Desk, params: Stripe.CustomerCreateParams): Stripe.Customer {
  const id = newId("cus", 14);
  const customer = desk.state.put("customer", {
    id,
    object: "customer",
    address: null,
    balance: 0,
    created: desk.now,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: params.description ?? null,
    discount: null,
    email: params.email ?? null,
    invoice_prefix: id.slice(4, 12).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: params.invoice_settings?.default_payment_method ?? null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: texts(params.metadata),
    name: params.name ?? null,
    next_invoice_sequence: 1,
    phone: params.phone ?? null,
    preferred_locales: params.preferred_locales ?? [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
  });
  if (params.cash_balance) setCashBalance(desk, params.cash_balance, id);
  emit(desk, "customer.created", customer);
  return customer;
}

export function updateCustomer(desk: Desk, params: Stripe.CustomerUpdateParams, id: string): Stripe.Customer {
  mustUnderstand(params, understood);
  const before = desk.state.find("customer", id);
  if (!before) throw missing("customer", id);
  const { email, name, description, phone } = params;
  if (params.cash_balance) setCashBalance(desk, params.cash_balance, id);
  const { default_payment_method } = params.invoice_settings ?? {};
  const updated = desk.state.change("customer", id, {
    ...(email !== undefined && { email }),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(phone !== undefined && { phone }),
    ...(params.metadata !== undefined && { metadata: texts(params.metadata, before.metadata) }),
    ...(default_payment_method !== undefined && {
      invoice_settings: { ...before.invoice_settings, default_payment_method },
    }),
  });
  emit(desk, "customer.updated", updated);
  return updated;
}
