// Every request that the stand-in understands: where, of what shape, and who does it.
import type Stripe from "stripe";
import { createAccount, createAccountLink, getAccount, updateAccount } from "./accounts";
import { balanceOf, shownBooking } from "./books";
import { applyCash, cashBalanceOf, cashTransactionOf, setCashBalance } from "./cash";
import { createSession, expireSession, sessionOf } from "./checkout";
import { createCustomer, updateCustomer } from "./customers";
import type { Desk } from "./desk";
import { closeDispute, disputeOf, updateDispute } from "./disputes";
import { itemsOf } from "./expand";
import { cancelIntent, confirmIntent, createIntent, intentOf, updateIntent } from "./intents";
import { matching, page } from "./lists";
import { attachMethod, detachMethod, methodOf } from "./methods";
import { createPayout, shownPayout } from "./payouts";
import { createRefund, refundOf, updateRefund } from "./refunds";
import { missing } from "./refusal";
import type { Declared, DeclaredName } from "./shapes";
import type { Kept } from "./state";
import { createReversal, createTransfer, transferOf, updateTransfer } from "./transfers";

export interface Route {
  method: "GET" | "POST";
  path: RegExp;
  takes: DeclaredName;
  does: (desk: Desk, params: never, ids: string[]) => unknown;
}

/** @param path with :id where an id stands */
function route<N extends DeclaredName>(
  method: Route["method"],
  path: string,
  takes: N,
  does: (desk: Desk, params: Declared[N], id: string, second: string) => unknown,
): Route {
  return {
    method,
    path: new RegExp(`^${path.replaceAll(":id", "([^/]+)")}$`),
    takes,
    does: (desk, params, [id = "", second = ""]) => does(desk, params, id, second),
  };
}

type Known = "customer" | "charge" | "event" | "payout" | "booking";

function find<K extends Known>(desk: Desk, kind: K, id: string, word: string): Kept[K] {
  const found = desk.state.find(kind, id);
  if (!found) throw missing(word, id);
  return found;
}

const v1 = (desk: Desk) => ({
  bookings: desk.state
    .every("booking")
    .filter(({ owner }) => owner === desk.account)
    .map((booking) => shownBooking(desk, booking)),
  payouts: desk.state
    .every("payout")
    .filter(({ owner }) => owner === desk.account)
    .map(shownPayout),
});

export const routes: Route[] = [
  route("POST", "/v1/customers", "CustomerCreateParams", createCustomer),
  route("GET", "/v1/customers", "CustomerListParams", (desk, asked) =>
    page(matching(desk.state.every("customer"), { email: asked.email }), asked, "/v1/customers"),
  ),
  route("GET", "/v1/customers/:id", "CustomerRetrieveParams", (desk, _, id) =>
    find(desk, "customer", id, "customer"),
  ),
  route("POST", "/v1/customers/:id", "CustomerUpdateParams", updateCustomer),
  route("GET", "/v1/customers/:id/payment_methods", "CustomerListPaymentMethodsParams", (desk, asked, id) => {
    find(desk, "customer", id, "customer");
    const own = matching(desk.state.every("payment_method"), { customer: id, type: asked.type });
    return page(own, asked, `/v1/customers/${id}/payment_methods`);
  }),
  route("GET", "/v1/customers/:id/cash_balance", "CustomerRetrieveCashBalanceParams", (desk, _, id) =>
    cashBalanceOf(desk, id),
  ),
  route("POST", "/v1/customers/:id/cash_balance", "CustomerUpdateCashBalanceParams", setCashBalance),
  route(
    "GET",
    "/v1/customers/:id/cash_balance_transactions",
    "CustomerListCashBalanceTransactionsParams",
    (desk, asked, id) => {
      find(desk, "customer", id, "customer");
      const own = matching(desk.state.every("cash_transaction"), { customer: id });
      return page(own, asked, `/v1/customers/${id}/cash_balance_transactions`);
    },
  ),
  route(
    "GET",
    "/v1/customers/:id/cash_balance_transactions/:id",
    "CustomerRetrieveCashBalanceTransactionParams",
    (desk, _, id, second) => cashTransactionOf(desk, id, second),
  ),

  route("GET", "/v1/payment_methods", "PaymentMethodListParams", (desk, asked) =>
    page(
      matching(desk.state.every("payment_method"), { customer: asked.customer, type: asked.type }),
      asked,
      "/v1/payment_methods",
    ),
  ),
  route("GET", "/v1/payment_methods/:id", "PaymentMethodRetrieveParams", (desk, _, id) => methodOf(desk, id)),
  route("POST", "/v1/payment_methods/:id/attach", "PaymentMethodAttachParams", attachMethod),
  route("POST", "/v1/payment_methods/:id/detach", "PaymentMethodDetachParams", detachMethod),

  route("POST", "/v1/checkout/sessions", "Checkout.SessionCreateParams", createSession),
  route("GET", "/v1/checkout/sessions", "Checkout.SessionListParams", (desk, asked) =>
    page(
      matching(desk.state.every("session"), {
        customer: asked.customer,
        payment_intent: asked.payment_intent,
        status: asked.status,
      }),
      asked,
      "/v1/checkout/sessions",
    ),
  ),
  route("GET", "/v1/checkout/sessions/:id", "Checkout.SessionRetrieveParams", (desk, _, id) =>
    sessionOf(desk, id),
  ),
  route("GET", "/v1/checkout/sessions/:id/line_items", "Checkout.SessionListLineItemsParams", (desk, _, id) =>
    itemsOf(desk, sessionOf(desk, id).id),
  ),
  route("POST", "/v1/checkout/sessions/:id/expire", "Checkout.SessionExpireParams", expireSession),

  route("POST", "/v1/payment_intents", "PaymentIntentCreateParams", createIntent),
  route("GET", "/v1/payment_intents", "PaymentIntentListParams", (desk, asked) =>
    page(
      matching(desk.state.every("payment_intent"), { customer: asked.customer }),
      asked,
      "/v1/payment_intents",
    ),
  ),
  route("GET", "/v1/payment_intents/:id", "PaymentIntentRetrieveParams", (desk, _, id) => intentOf(desk, id)),
  route("POST", "/v1/payment_intents/:id", "PaymentIntentUpdateParams", updateIntent),
  route("POST", "/v1/payment_intents/:id/confirm", "PaymentIntentConfirmParams", confirmIntent),
  route(
    "POST",
    "/v1/payment_intents/:id/apply_customer_balance",
    "PaymentIntentApplyCustomerBalanceParams",
    applyCash,
  ),
  route("POST", "/v1/payment_intents/:id/cancel", "PaymentIntentCancelParams", cancelIntent),

  route("GET", "/v1/charges", "ChargeListParams", (desk, asked) =>
    page(
      matching(desk.state.every("charge"), {
        customer: asked.customer,
        payment_intent: asked.payment_intent,
        transfer_group: asked.transfer_group,
      }),
      asked,
      "/v1/charges",
    ),
  ),
  route("GET", "/v1/charges/:id", "ChargeRetrieveParams", (desk, _, id) =>
    find(desk, "charge", id, "charge"),
  ),

  route("POST", "/v1/refunds", "RefundCreateParams", createRefund),
  route("GET", "/v1/refunds", "RefundListParams", (desk, asked) =>
    page(
      matching(desk.state.every("refund"), { charge: asked.charge, payment_intent: asked.payment_intent }),
      asked,
      "/v1/refunds",
    ),
  ),
  route("GET", "/v1/refunds/:id", "RefundRetrieveParams", (desk, _, id) => refundOf(desk, id)),
  route("POST", "/v1/refunds/:id", "RefundUpdateParams", updateRefund),

  route("POST", "/v1/transfers", "TransferCreateParams", createTransfer),
  route("GET", "/v1/transfers", "TransferListParams", (desk, asked) =>
    page(
      matching(desk.state.every("transfer"), {
        destination: asked.destination,
        transfer_group: asked.transfer_group,
      }),
      asked,
      "/v1/transfers",
    ),
  ),
  route("GET", "/v1/transfers/:id", "TransferRetrieveParams", (desk, _, id) => transferOf(desk, id)),
  route("POST", "/v1/transfers/:id", "TransferUpdateParams", updateTransfer),
  route("POST", "/v1/transfers/:id/reversals", "TransferCreateReversalParams", createReversal),
  route("GET", "/v1/transfers/:id/reversals", "TransferListReversalsParams", (desk, asked, id) =>
    page(
      matching(desk.state.every("reversal"), { transfer: transferOf(desk, id).id }),
      asked,
      `/v1/transfers/${id}/reversals`,
    ),
  ),
  route("GET", "/v1/transfers/:id/reversals/:id", "TransferRetrieveReversalParams", (desk, _, id, second) => {
    const found = desk.state.find("reversal", second);
    if (found?.transfer !== id) throw missing("reversal", second);
    return found;
  }),

  route("GET", "/v1/disputes", "DisputeListParams", (desk, asked) =>
    page(
      matching(desk.state.every("dispute"), { charge: asked.charge, payment_intent: asked.payment_intent }),
      asked,
      "/v1/disputes",
    ),
  ),
  route("GET", "/v1/disputes/:id", "DisputeRetrieveParams", (desk, _, id) => disputeOf(desk, id)),
  route("POST", "/v1/disputes/:id", "DisputeUpdateParams", updateDispute),
  route("POST", "/v1/disputes/:id/close", "DisputeCloseParams", closeDispute),

  route("POST", "/v1/payouts", "PayoutCreateParams", (desk, asked) => shownPayout(createPayout(desk, asked))),
  route("GET", "/v1/payouts", "PayoutListParams", (desk, asked) =>
    page(matching(v1(desk).payouts, { status: asked.status }), asked, "/v1/payouts"),
  ),
  route("GET", "/v1/payouts/:id", "PayoutRetrieveParams", (desk, _, id) =>
    shownPayout(find(desk, "payout", id, "payout")),
  ),

  route("GET", "/v1/balance", "BalanceRetrieveParams", (desk) => balanceOf(desk, desk.account)),
  route("GET", "/v1/balance_transactions", "BalanceTransactionListParams", (desk, asked) =>
    page(
      matching(v1(desk).bookings, { currency: asked.currency, type: asked.type, source: asked.source }),
      asked,
      "/v1/balance_transactions",
    ),
  ),
  route("GET", "/v1/balance_transactions/:id", "BalanceTransactionRetrieveParams", (desk, _, id) =>
    shownBooking(desk, find(desk, "booking", id, "balance_transaction")),
  ),

  route("GET", "/v1/events", "EventListParams", (desk, asked) => {
    const wanted = asked.types ?? (asked.type ? [asked.type] : null);
    const events = desk.state
      .every("event")
      .filter(({ type }) => !wanted || wanted.some((one) => matches(type, one)))
      .filter(
        ({ pending_webhooks: waiting }) =>
          asked.delivery_success === undefined || asked.delivery_success === (waiting === 0),
      );
    return page(events, asked, "/v1/events");
  }),
  route("GET", "/v1/events/:id", "EventRetrieveParams", (desk, _, id) => find(desk, "event", id, "event")),

  route("POST", "/v2/core/accounts", "V2.Core.AccountCreateParams", createAccount),
  route("GET", "/v2/core/accounts/:id", "V2.Core.AccountRetrieveParams", getAccount),
  route("POST", "/v2/core/accounts/:id", "V2.Core.AccountUpdateParams", updateAccount),
  route("POST", "/v2/core/account_links", "V2.Core.AccountLinkCreateParams", createAccountLink),
  route("GET", "/v2/core/events/:id", "EventRetrieveParams", (desk, _, id) => {
    const found = desk.state.find("thin_event", id) satisfies Stripe.V2.Core.EventBase | undefined;
    if (!found) throw missing("event", id);
    return found;
  }),
];

/** charge.* is every event of a charge. */
const matches = (type: string, wanted: string) =>
  wanted.endsWith("*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
