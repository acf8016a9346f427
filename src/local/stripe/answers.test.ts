import { afterAll, beforeAll, expect, test } from "vitest";
import { declaredShape } from "./sdk-shapes";
import { choose, faultsOf, openPage, paidIntent, payee, type Tried, tryStandIn } from "./try-stand-in";

let it: Tried;
beforeAll(async () => {
  it = await tryStandIn();
  const { id: destination } = await payee(it);
  const intent = await paidIntent(it);
  const charge = (intent.latest_charge as { id: string }).id;
  const transfer = await it.stripe.transfers.create({
    amount: 5_000,
    currency: "eur",
    destination,
    source_transaction: charge,
  });
  await it.stripe.transfers.createReversal(transfer.id, { amount: 100 });
  await it.stripe.refunds.create({ payment_intent: intent.id, amount: 100 });
  await it.knobs.openDispute({ of: charge });
  await paidIntent(it, "card-empty");
  const page = await openPage(it, "eur", ["sepa_debit"]);
  await choose(page.url, "bank-slow");
  await openPage(it);
  await it.knobs.topUp({ amount: 50_000, currency: "eur" });
  await it.stripe.payouts.create({ amount: 1, currency: "eur" });
});
afterAll(() => it.leave());

const read = async (path: string) => {
  const answer = await fetch(`${it.address}${path}`, {
    headers: { authorization: `Bearer ${it.secretKey}` },
  });
  return (await answer.json()) as { data: unknown[] };
};

test.each([
  ["/v1/charges", "Charges", "Charge"],
  ["/v1/payment_intents", "PaymentIntents", "PaymentIntent"],
  ["/v1/checkout/sessions", "Checkout/Sessions", "Session"],
  ["/v1/customers", "Customers", "Customer"],
  ["/v1/payment_methods", "PaymentMethods", "PaymentMethod"],
  ["/v1/transfers", "Transfers", "Transfer"],
  ["/v1/refunds", "Refunds", "Refund"],
  ["/v1/disputes", "Disputes", "Dispute"],
  ["/v1/payouts", "Payouts", "Payout"],
  ["/v1/balance_transactions", "BalanceTransactions", "BalanceTransaction"],
])("what %s answers is what the SDK declares, field for field", async (path, file, name) => {
  const { data } = await read(path);
  expect(data).not.toEqual([]);
  const shape = declaredShape(file, name);
  expect([...new Set(data.flatMap((one) => [...faultsOf(shape, one, name)]))]).toEqual([]);
});

test("so are the balance and an account", async () => {
  expect([...faultsOf(declaredShape("Balance", "Balance"), await read("/v1/balance"), "Balance")]).toEqual(
    [],
  );
  const { id } = await payee(it);
  const asked = ["configuration.recipient", "defaults", "identity", "requirements"];
  const query = asked.map((name, place) => `include[${place}]=${name}`).join("&");
  const account = await read(`/v2/core/accounts/${id}?${query}`);
  expect([...faultsOf(declaredShape("V2/Core/Accounts", "Account"), account, "Account")]).toEqual([]);
});
