// Payment intents: one wish to be paid, through however many attempts it takes.
import type Stripe from "stripe";
import { mustBeChargeable } from "./books";
import { awaitTransfer, paysByTransfer, unapplyCash } from "./cash";
import { addCharge, type Decline, failCharge, settleCharge } from "./charges";
import { tellSession } from "./checkout";
import { type Desk, emit } from "./desk";
import { idOf, newId } from "./ids";
import { attach, isDebit, methodOf } from "./methods";
import { invalid, missing, notYet, Refusal } from "./refusal";

type Intent = Stripe.PaymentIntent;

const understood = new Set([
  "amount",
  "currency",
  "customer",
  "payment_method",
  "allowed_payment_method_types",
  "automatic_payment_methods",
  "confirm",
  "off_session",
  "description",
  "metadata",
  "transfer_group",
  "receipt_email",
  "return_url",
  "setup_future_usage",
  "statement_descriptor",
  "statement_descriptor_suffix",
  "expand",
  "capture_method",
  "error_on_requires_action",
  "payment_method_data",
  "payment_method_options",
]);

/** Stripe has many more parameters; taking one and doing nothing with it would be a lie. */
export function mustUnderstand(params: object, known: Set<string>) {
  const other = Object.keys(params).find((name) => !known.has(name));
  if (other) throw notYet(`the parameter ${other} here`);
}

export function createIntent(desk: Desk, params: Stripe.PaymentIntentCreateParams): Intent {
  mustUnderstand(params, understood);
  if (params.capture_method && !params.capture_method.startsWith("automatic"))
    throw notYet("capture by hand");
  const given = params.payment_method_data;
  if (given && given.type !== "customer_balance") throw notYet(`payment_method_data of ${given.type}`);
  const types = given && ["customer_balance"];
  if (types && params.allowed_payment_method_types?.some((type) => !types.includes(type)))
    throw notYet("customer_balance beside other methods");
  const intent = addIntent(desk, { ...params, ...(types && { types }) });
  return params.confirm ? confirm(desk, intent, params) : intent;
}

export type NewIntent = Pick<
  Stripe.PaymentIntentCreateParams,
  | "amount"
  | "currency"
  | "customer"
  | "payment_method"
  | "description"
  | "metadata"
  | "transfer_group"
  | "receipt_email"
  | "setup_future_usage"
  | "statement_descriptor"
  | "statement_descriptor_suffix"
  | "payment_method_options"
> & { types?: string[] };

export function addIntent(desk: Desk, params: NewIntent): Intent {
  const currency = params.currency.toLowerCase();
  mustBeChargeable(params.amount, currency);
  if (params.customer && !desk.state.find("customer", params.customer))
    throw missing("customer", params.customer, "customer");
  const method = params.payment_method ? methodOf(desk, params.payment_method) : null;
  const id = newId("pi");
  const intent = desk.state.put("payment_intent", {
    id,
    object: "payment_intent",
    allowed_payment_method_types: null,
    amount: params.amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: "automatic_async",
    client_secret: newId(`${id}_secret`),
    confirmation_method: "automatic",
    created: desk.now,
    currency,
    customer: params.customer ?? null,
    customer_account: null,
    description: params.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: texts(params.metadata),
    next_action: null,
    on_behalf_of: null,
    payment_method: method?.id ?? null,
    payment_method_configuration_details: null,
    payment_method_options: optionsOf(params),
    payment_method_types: params.types ?? [method?.type ?? "card"],
    payment_record: null,
    processing: null,
    receipt_email: params.receipt_email ?? null,
    review: null,
    setup_future_usage: params.setup_future_usage ?? null,
    shipping: null,
    source: null,
    statement_descriptor: params.statement_descriptor ?? null,
    statement_descriptor_suffix: params.statement_descriptor_suffix ?? null,
    status: method ? "requires_confirmation" : "requires_payment_method",
    transfer_group: params.transfer_group ?? null,
  });
  emit(desk, "payment_intent.created", intent);
  return intent;
}

function optionsOf({ payment_method_options: given }: NewIntent): Intent["payment_method_options"] {
  const { customer_balance: balance, ...others } = given ?? {};
  const [other] = Object.keys(others);
  if (other) throw notYet(`payment_method_options for ${other}`);
  if (!balance) return {};
  const { bank_transfer: transfer, funding_type } = balance;
  return {
    customer_balance: {
      funding_type: funding_type ?? null,
      ...(transfer && { bank_transfer: transfer as { type: string } }),
    },
  };
}

/** Metadata comes as words, numbers or nothing, and is kept as words. */
export const texts = (
  given: Stripe.Emptyable<Stripe.MetadataParam> | undefined,
  before: Stripe.Metadata = {},
) => {
  if (given === "" || given === null) return {};
  const merged = Object.entries({ ...before, ...given }).filter(
    ([, value]) => value !== "" && value !== null,
  );
  const long = merged.find(([name, value]) => name.length > 40 || `${value}`.length > 500);
  if (long)
    throw invalid("Metadata keys may have 40 characters and values 500.", { param: `metadata[${long[0]}]` });
  if (merged.length > 50) throw invalid("There may be at most 50 metadata keys.", { param: "metadata" });
  return Object.fromEntries(merged.map(([name, value]) => [name, `${value}`]));
};

export function updateIntent(desk: Desk, params: Stripe.PaymentIntentUpdateParams, id: string): Intent {
  mustUnderstand(params, new Set(["metadata", "description", "transfer_group", "expand"]));
  const before = intentOf(desk, id);
  return desk.state.change("payment_intent", id, {
    ...(params.metadata !== undefined && { metadata: texts(params.metadata, before.metadata) }),
    ...(params.description !== undefined && { description: params.description }),
    ...(params.transfer_group !== undefined && { transfer_group: params.transfer_group }),
  });
}

export function confirmIntent(desk: Desk, params: Stripe.PaymentIntentConfirmParams, id: string): Intent {
  mustUnderstand(
    params,
    new Set(["payment_method", "off_session", "return_url", "expand", "error_on_requires_action"]),
  );
  return confirm(desk, intentOf(desk, id), params);
}

function confirm(
  desk: Desk,
  intent: Intent,
  { payment_method, off_session }: Pick<Stripe.PaymentIntentConfirmParams, "payment_method" | "off_session">,
): Intent {
  if (!["requires_payment_method", "requires_confirmation", "requires_action"].includes(intent.status))
    throw unexpected(
      `You cannot confirm this PaymentIntent because it has already ${intent.status === "succeeded" ? "succeeded after being previously confirmed" : `a status of ${intent.status}`}.`,
      intent,
    );
  if (paysByTransfer(intent)) return awaitTransfer(desk, intent);
  const named = payment_method ?? idOf(intent.payment_method);
  if (!named)
    throw invalid(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      { code: "payment_intent_unexpected_state" },
    );
  const method = methodOf(desk, named);
  const owner = idOf(method.customer);
  if (owner && owner !== idOf(intent.customer))
    throw invalid(
      `The provided PaymentMethod cannot be attached. To reuse a PaymentMethod, you must attach it to a Customer first, and name that Customer: it belongs to ${owner}.`,
      { code: "payment_method_unexpected_state", param: "payment_method" },
    );
  const declined = attempt(desk, intent.id, method, off_session ? "without them" : "with them");
  const now = intentOf(desk, intent.id);
  if (declined) throw cardError(declined, now);
  return now;
}

/** Asks the payment method for the money. @returns why it said no, if it did */
export function attempt(
  desk: Desk,
  id: string,
  method: Stripe.PaymentMethod,
  payer: "with them" | "without them",
): Decline | null {
  const habit = desk.state.find("habit", method.id)?.outcome ?? "pays";
  const declined = declineFor(habit, payer);
  const intent = desk.state.change("payment_intent", id, {
    payment_method: method.id,
    last_payment_error: null,
  });
  if (declined) {
    refuseIntent(desk, intent, method, addCharge(desk, intent, method, declined), declined);
    return declined;
  }
  const customer = idOf(intent.customer);
  if (customer && intent.setup_future_usage) attach(desk, method.id, customer);
  if (isDebit(method.type)) startDebit(desk, intent, method, habit);
  else {
    const charge = addCharge(desk, intent, method, "succeeded");
    emit(desk, "charge.succeeded", charge);
    succeedIntent(desk, desk.state.change("payment_intent", id, { latest_charge: charge.id }));
  }
  return null;
}

function startDebit(desk: Desk, intent: Intent, method: Stripe.PaymentMethod, habit: string) {
  const charge = addCharge(desk, intent, method, "pending");
  const processing = desk.state.change("payment_intent", intent.id, {
    latest_charge: charge.id,
    status: "processing",
  });
  emit(desk, "payment_intent.processing", processing);
  emit(desk, "charge.pending", charge);
  if (habit === "takes its time") return;
  const does = habit === "fails in a minute" ? "fail" : "settle";
  desk.state.put("errand", { id: newId("err"), due: Date.now() + 60_000, does, intent: intent.id });
}

export function succeedIntent(desk: Desk, intent: Intent): Intent {
  const paid = desk.state.change("payment_intent", intent.id, {
    status: "succeeded",
    amount_received: intent.amount,
    processing: null,
  });
  emit(desk, "payment_intent.succeeded", paid);
  return paid;
}

/** The bank has paid. */
export function settleIntent(desk: Desk, id: string) {
  const intent = mustProcess(desk, id);
  settleCharge(desk, intent);
  succeedIntent(desk, intent);
  tellSession(desk, id, "checkout.session.async_payment_succeeded");
}

/** The bank has not paid. */
export function failIntent(desk: Desk, id: string, decline: Decline = noFunds) {
  const intent = mustProcess(desk, id);
  const charge = failCharge(desk, intent, decline);
  refuseIntent(desk, intent, methodOf(desk, idOf(intent.payment_method) ?? ""), charge, decline);
  tellSession(desk, id, "checkout.session.async_payment_failed");
}

function mustProcess(desk: Desk, id: string) {
  const intent = intentOf(desk, id);
  if (intent.status !== "processing")
    throw unexpected(`This PaymentIntent is ${intent.status}, not processing.`, intent);
  return intent;
}

function refuseIntent(
  desk: Desk,
  intent: Intent,
  method: Stripe.PaymentMethod,
  charge: Stripe.Charge,
  { code, decline_code, message }: Decline,
) {
  const refused = desk.state.change("payment_intent", intent.id, {
    status: "requires_payment_method",
    payment_method: null,
    processing: null,
    latest_charge: charge.id,
    last_payment_error: {
      type: "card_error",
      code,
      decline_code,
      message,
      charge: charge.id,
      payment_method: method,
    } as Stripe.PaymentIntent.LastPaymentError,
  });
  if (charge.failure_code && !isDebit(method.type)) emit(desk, "charge.failed", charge);
  emit(desk, "payment_intent.payment_failed", refused);
}

export function cancelIntent(desk: Desk, params: Stripe.PaymentIntentCancelParams, id: string): Intent {
  const intent = intentOf(desk, id);
  if (!intent.status.startsWith("requires_"))
    throw unexpected(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action.`,
      intent,
    );
  unapplyCash(desk, intent);
  const canceled = desk.state.change("payment_intent", id, {
    status: "canceled",
    next_action: null,
    canceled_at: desk.now,
    cancellation_reason: params.cancellation_reason ?? null,
  });
  emit(desk, "payment_intent.canceled", canceled);
  return canceled;
}

export function intentOf(desk: Desk, id: string): Intent {
  const found = desk.state.find("payment_intent", id);
  if (!found) throw missing("payment_intent", id, "intent");
  return found;
}

const noFunds: Decline = {
  code: "payment_intent_payment_attempt_failed",
  decline_code: "insufficient_funds",
  message: "The customer's bank account could not be debited: it has insufficient funds.",
};

function declineFor(habit: string, payer: "with them" | "without them"): Decline | null {
  if (habit === "declines")
    return { code: "card_declined", decline_code: "generic_decline", message: "Your card was declined." };
  if (habit === "has no money")
    return {
      code: "card_declined",
      decline_code: "insufficient_funds",
      message: "Your card has insufficient funds.",
    };
  if (habit === "asks back" && payer === "without them")
    return {
      code: "authentication_required",
      decline_code: "authentication_required",
      message: "Your card was declined. This transaction requires authentication.",
    };
  return null;
}

const cardError = ({ code, decline_code, message }: Decline, intent: Intent) =>
  new Refusal(
    402,
    {
      type: "card_error",
      code,
      decline_code,
      message,
      charge: idOf(intent.latest_charge),
      payment_intent: intent,
      payment_method: intent.last_payment_error?.payment_method ?? null,
      doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}`,
    },
    true,
  );

export const unexpected = (message: string, payment_intent: Intent) =>
  new Refusal(400, {
    type: "invalid_request_error",
    code: "payment_intent_unexpected_state",
    message,
    payment_intent,
  });
