// The requests that the stand-in understands: the SDK's name for each, its type, and the file that declares it.
import type Stripe from "stripe";

export interface Declared {
  BalanceRetrieveParams: Stripe.BalanceRetrieveParams;
  BalanceTransactionListParams: Stripe.BalanceTransactionListParams;
  BalanceTransactionRetrieveParams: Stripe.BalanceTransactionRetrieveParams;
  ChargeListParams: Stripe.ChargeListParams;
  ChargeRetrieveParams: Stripe.ChargeRetrieveParams;
  "Checkout.SessionCreateParams": Stripe.Checkout.SessionCreateParams;
  "Checkout.SessionExpireParams": Stripe.Checkout.SessionExpireParams;
  "Checkout.SessionListLineItemsParams": Stripe.Checkout.SessionListLineItemsParams;
  "Checkout.SessionListParams": Stripe.Checkout.SessionListParams;
  "Checkout.SessionRetrieveParams": Stripe.Checkout.SessionRetrieveParams;
  CustomerListCashBalanceTransactionsParams: Stripe.CustomerListCashBalanceTransactionsParams;
  CustomerRetrieveCashBalanceParams: Stripe.CustomerRetrieveCashBalanceParams;
  CustomerRetrieveCashBalanceTransactionParams: Stripe.CustomerRetrieveCashBalanceTransactionParams;
  CustomerUpdateCashBalanceParams: Stripe.CustomerUpdateCashBalanceParams;
  CustomerCreateParams: Stripe.CustomerCreateParams;
  CustomerListParams: Stripe.CustomerListParams;
  CustomerListPaymentMethodsParams: Stripe.CustomerListPaymentMethodsParams;
  CustomerRetrieveParams: Stripe.CustomerRetrieveParams;
  CustomerUpdateParams: Stripe.CustomerUpdateParams;
  DisputeCloseParams: Stripe.DisputeCloseParams;
  DisputeListParams: Stripe.DisputeListParams;
  DisputeRetrieveParams: Stripe.DisputeRetrieveParams;
  DisputeUpdateParams: Stripe.DisputeUpdateParams;
  EventListParams: Stripe.EventListParams;
  EventRetrieveParams: Stripe.EventRetrieveParams;
  PaymentIntentApplyCustomerBalanceParams: Stripe.PaymentIntentApplyCustomerBalanceParams;
  PaymentIntentCancelParams: Stripe.PaymentIntentCancelParams;
  PaymentIntentConfirmParams: Stripe.PaymentIntentConfirmParams;
  PaymentIntentCreateParams: Stripe.PaymentIntentCreateParams;
  PaymentIntentListParams: Stripe.PaymentIntentListParams;
  PaymentIntentRetrieveParams: Stripe.PaymentIntentRetrieveParams;
  PaymentIntentUpdateParams: Stripe.PaymentIntentUpdateParams;
  PaymentMethodAttachParams: Stripe.PaymentMethodAttachParams;
  PaymentMethodDetachParams: Stripe.PaymentMethodDetachParams;
  PaymentMethodListParams: Stripe.PaymentMethodListParams;
  PaymentMethodRetrieveParams: Stripe.PaymentMethodRetrieveParams;
  PayoutCreateParams: Stripe.PayoutCreateParams;
  PayoutListParams: Stripe.PayoutListParams;
  PayoutRetrieveParams: Stripe.PayoutRetrieveParams;
  RefundCreateParams: Stripe.RefundCreateParams;
  RefundListParams: Stripe.RefundListParams;
  RefundRetrieveParams: Stripe.RefundRetrieveParams;
  RefundUpdateParams: Stripe.RefundUpdateParams;
  TransferCreateParams: Stripe.TransferCreateParams;
  TransferCreateReversalParams: Stripe.TransferCreateReversalParams;
  TransferListParams: Stripe.TransferListParams;
  TransferListReversalsParams: Stripe.TransferListReversalsParams;
  TransferRetrieveParams: Stripe.TransferRetrieveParams;
  TransferRetrieveReversalParams: Stripe.TransferRetrieveReversalParams;
  TransferUpdateParams: Stripe.TransferUpdateParams;
  "V2.Core.AccountCreateParams": Stripe.V2.Core.AccountCreateParams;
  "V2.Core.AccountLinkCreateParams": Stripe.V2.Core.AccountLinkCreateParams;
  "V2.Core.AccountRetrieveParams": Stripe.V2.Core.AccountRetrieveParams;
  "V2.Core.AccountUpdateParams": Stripe.V2.Core.AccountUpdateParams;
  "V2.Core.EventListParams": Stripe.V2.Core.EventListParams;
}

export type DeclaredName = keyof Declared;

const files = {
  BalanceRetrieve: "Balance",
  BalanceTransaction: "BalanceTransactions",
  Charge: "Charges",
  "Checkout.Session": "Checkout/Sessions",
  Customer: "Customers",
  Dispute: "Disputes",
  Event: "Events",
  PaymentIntent: "PaymentIntents",
  PaymentMethod: "PaymentMethods",
  Payout: "Payouts",
  Refund: "Refunds",
  Transfer: "Transfers",
  "V2.Core.AccountLink": "V2/Core/AccountLinks",
  "V2.Core.Account": "V2/Core/Accounts",
  "V2.Core.Event": "V2/Core/Events",
};

export function declaredIn(name: DeclaredName): string {
  const found = Object.entries(files).find(([start]) => name.startsWith(start));
  if (!found) throw new Error(`${name} is in no file that the stand-in knows`);
  return found[1];
}
