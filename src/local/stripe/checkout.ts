// Checkout sessions: a page of the provider's where somebody pays, and how it ended.
import type Stripe from "stripe";
import { mustBeChargeable } from "./books";
import { addCustomer } from "./customers";
import { type Desk, emit } from "./desk";
import { idOf, newId } from "./ids";
import { addIntent, attempt, cancelIntent, intentOf, mustUnderstand, texts } from "./intents";
import { addMethod, bankDebits, type MethodType, methodTypes } from "./methods";
import { invalid, missing, notYet } from "./refusal";
import type { Habit } from "./state";

type Session = Stripe.Checkout.Session;
type Params = Stripe.Checkout.SessionCreateParams;

const understood = new Set([
  "mode",
  "line_items",
  "success_url",
  "cancel_url",
  "customer",
  "customer_email",
  "customer_creation",
  "client_reference_id",
  "currency",
  "expires_at",
  "metadata",
  "payment_intent_data",
  "allowed_payment_method_types",
  "payment_method_options",
  "locale",
  "submit_type",
  "billing_address_collection",
  "expand",
  "ui_mode",
]);
const understoodOfIntent = new Set([
  "description",
  "metadata",
  "receipt_email",
  "setup_future_usage",
  "statement_descriptor",
  "statement_descriptor_suffix",
  "transfer_group",
]);

const halfAnHour = 30 * 60;
const day = 24 * 3600;

export function createSession(desk: Desk, params: Params): Session {
  mustUnderstand(params, understood);
  mustUnderstand(params.payment_intent_data ?? {}, understoodOfIntent);
  if (params.mode !== "payment") throw notYet("any mode but payment");
  if (!params.success_url)
    throw invalid("You must provide a `success_url` for a Checkout Session with a hosted page.", {
      code: "parameter_missing",
      param: "success_url",
    });
  if (params.customer && params.customer_email)
    throw invalid("You may only specify one of these parameters: customer, customer_email.");
  if (params.customer && !desk.state.find("customer", params.customer))
    throw missing("customer", params.customer, "customer");
  const expires = params.expires_at ?? desk.now + day;
  if (expires < desk.now + halfAnHour - 60 || expires > desk.now + day + 60)
    throw invalid(
      "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.",
      {
        param: "expires_at",
      },
    );

  const id = newId("cs_test", 58);
  const items = readItems(desk, id, params);
  const currency = items[0]?.currency as string;
  const total = items.reduce((sum, { amount_total }) => sum + amount_total, 0);
  mustBeChargeable(total, currency);
  const types = readTypes(params, currency);
  for (const item of items) desk.state.put("line_item", { ...item, session: id });
  desk.state.put("session_data", { id, intent: params.payment_intent_data ?? {} });
  return desk.state.put("session", {
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: desk.now,
    currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: params.customer ?? null,
    customer_account: null,
    customer_creation: params.customer ? null : (params.customer_creation ?? "if_required"),
    customer_details: params.customer_email ? detailsFor(params.customer_email, null) : null,
    customer_email: params.customer_email ?? null,
    discounts: null,
    expires_at: expires,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: null,
    metadata: texts(params.metadata),
    mode: "payment",
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: types,
    payment_status: "unpaid",
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: "open",
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted_page",
    url: `${desk.pages}/pay/${id}`,
    wallet_options: null,
  });
}

function readItems(desk: Desk, session: string, params: Params): Stripe.LineItem[] {
  if (!params.line_items?.length)
    throw invalid("You must pass at least one line item.", {
      code: "parameter_missing",
      param: "line_items",
    });
  const items = params.line_items.map((item, place) => {
    const { price_data: price, quantity = 1 } = item;
    if (!price) throw notYet("line items without price_data");
    const param = `line_items[${place}][price_data]`;
    if (!price.product_data) throw notYet("line items without product_data");
    if (price.unit_amount === undefined)
      throw invalid(`Missing required param: ${param}[unit_amount].`, { code: "parameter_missing", param });
    return newItem(desk, price.product_data.name, price.unit_amount, price.currency.toLowerCase(), quantity);
  });
  if (new Set(items.map(({ currency }) => currency)).size > 1)
    throw invalid(`All line items of ${session} must have the same currency.`, { param: "line_items" });
  return items;
}

function newItem(
  desk: Desk,
  description: string,
  unit: number,
  currency: string,
  quantity: number,
): Stripe.LineItem {
  const price = {
    id: newId("price"),
    object: "price",
    active: false,
    billing_scheme: "per_unit",
    created: desk.now,
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: newId("prod", 14),
    recurring: null,
    tax_behavior: "unspecified",
    tiers_mode: null,
    transform_quantity: null,
    type: "one_time",
    unit_amount: unit,
    unit_amount_decimal: `${unit}`,
  };
  return {
    id: newId("li"),
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: unit * quantity,
    amount_tax: 0,
    amount_total: unit * quantity,
    currency,
    description,
    metadata: null,
    price: price as unknown as Stripe.Price, // unit_amount_decimal is an object in the SDK and a word on the wire
    quantity,
  };
}

/** Those that are allowed and fit the currency: a bank debit is for one currency only. */
function readTypes({ allowed_payment_method_types: allowed }: Params, currency: string): string[] {
  const other = allowed?.find((type) => !methodTypes.includes(type));
  if (other) throw notYet(`the payment method ${other}`);
  const possible = ["card", bankDebits[currency] as string];
  const types = possible.filter((type) => !allowed || allowed.includes(type));
  if (types.length === 0)
    throw invalid(
      `No valid payment method types for this Checkout Session. Of ${allowed?.join(", ")} none works with the currency ${currency}.`,
      { param: "allowed_payment_method_types" },
    );
  return types;
}

export interface Choice {
  type: MethodType;
  last4: string;
  outcome: Habit["outcome"];
}

/** Somebody presses "pay" on the page. @returns why the card said no, if it did */
export function pay(desk: Desk, id: string, choice: Choice): string | null {
  const session = sessionOf(desk, id);
  if (session.status !== "open") return null; // pressed twice: the page says what became of it
  const { intent: given } = desk.state.get("session_data", id);
  const customer = idOf(session.customer) ?? newCustomer(desk, session, given);
  const owner = customer ? desk.state.get("customer", customer) : null;
  const email = owner?.email ?? session.customer_email ?? null;
  const method = addMethod(desk, { ...choice, owner: { email, name: owner?.name ?? null } });
  const intent = idOf(session.payment_intent) ?? newIntent(desk, session, given, customer);
  desk.state.change("session", id, { payment_intent: intent, customer });
  const declined = attempt(desk, intent, method, "with them");
  if (declined) return declined.message;
  const done = desk.state.change("session", id, {
    status: "complete",
    url: null,
    payment_status: intentOf(desk, intent).status === "succeeded" ? "paid" : "unpaid",
    customer_details: detailsFor(email, owner?.name ?? null),
  });
  emit(desk, "checkout.session.completed", done);
  return null;
}

function newCustomer(
  desk: Desk,
  session: Session,
  { setup_future_usage }: Stripe.Checkout.SessionCreateParams.PaymentIntentData,
) {
  if (session.customer_creation !== "always" && !setup_future_usage) return null;
  return addCustomer(desk, { ...(session.customer_email && { email: session.customer_email }) }).id;
}

function newIntent(
  desk: Desk,
  session: Session,
  given: Stripe.Checkout.SessionCreateParams.PaymentIntentData,
  customer: string | null,
) {
  const {
    description,
    metadata,
    receipt_email,
    setup_future_usage,
    transfer_group,
    statement_descriptor,
    statement_descriptor_suffix,
  } = given;
  return addIntent(desk, {
    amount: session.amount_total as number,
    currency: session.currency as string,
    types: session.payment_method_types,
    ...(customer && { customer }),
    ...(description && { description }),
    ...(metadata && { metadata }),
    ...(receipt_email && { receipt_email }),
    ...(setup_future_usage && { setup_future_usage }),
    ...(transfer_group && { transfer_group }),
    ...(statement_descriptor && { statement_descriptor }),
    ...(statement_descriptor_suffix && { statement_descriptor_suffix }),
  }).id;
}

const detailsFor = (email: string | null, name: string | null): Stripe.Checkout.Session.CustomerDetails => ({
  address: null,
  business_name: null,
  email,
  individual_name: null,
  name,
  phone: null,
  tax_exempt: "none",
  tax_ids: [],
});

/** What became of a debit is told to the session that began it. */
export function tellSession(
  desk: Desk,
  intent: string,
  type: "checkout.session.async_payment_succeeded" | "checkout.session.async_payment_failed",
) {
  const session = desk.state.every("session").find((session) => session.payment_intent === intent);
  if (!session) return;
  const paid = type === "checkout.session.async_payment_succeeded";
  emit(desk, type, paid ? desk.state.change("session", session.id, { payment_status: "paid" }) : session);
}

export function expireSession(desk: Desk, _params: Stripe.Checkout.SessionExpireParams, id: string): Session {
  const session = sessionOf(desk, id);
  if (session.status !== "open")
    throw invalid(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    );
  const intent = idOf(session.payment_intent);
  if (intent && intentOf(desk, intent).status.startsWith("requires_")) cancelIntent(desk, {}, intent);
  const expired = desk.state.change("session", id, { status: "expired", url: null });
  emit(desk, "checkout.session.expired", expired);
  return expired;
}

export function sessionOf(desk: Desk, id: string): Session {
  const found = desk.state.find("session", id);
  if (!found) throw missing("checkout.session", id, "session");
  return found;
}
