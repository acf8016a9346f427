import { afterAll, beforeAll, expect, test } from "vitest";
import { declaredShape } from "./sdk-shapes";
import { faultsOf, type Tried, tryStandIn, typesOf } from "./try-stand-in";

let it: Tried;
beforeAll(async () => {
  it = await tryStandIn();
});
afterAll(() => it.leave());

type Wanted = {
  mode?: "automatic" | "manual";
  amount?: number;
  currency?: "eur" | "gbp" | "usd";
  email?: string;
};
const types = { eur: "eu_bank_transfer", gbp: "gb_bank_transfer", usd: "us_bank_transfer" };

/** Somebody is asked to send money. */
async function asked({ mode = "manual", amount = 10_000, currency = "eur", email }: Wanted = {}) {
  const { id: customer } = await it.stripe.customers.create({
    name: "Fern & Co.",
    ...(email && { email }),
    cash_balance: { settings: { reconciliation_mode: mode } },
  });
  const intent = await it.stripe.paymentIntents.create({
    amount,
    currency,
    customer,
    confirm: true,
    allowed_payment_method_types: ["customer_balance"],
    payment_method_data: { type: "customer_balance" },
    payment_method_options: {
      customer_balance: {
        funding_type: "bank_transfer",
        bank_transfer: {
          type: types[currency],
          ...(currency === "eur" && { eu_bank_transfer: { country: "DE" } }),
        },
      },
    },
    transfer_group: "hld_1",
  });
  const send = (sum: number, name: string | null = "Fern & Co. GmbH") =>
    it.knobs.sendTransfer({ id: intent.id, amount: sum, name });
  const cash = async () =>
    (await it.stripe.customers.retrieveCashBalance(customer)).available?.[currency] ?? 0;
  const now = () => it.stripe.paymentIntents.retrieve(intent.id);
  return { customer, intent, send, cash, now };
}

const told = async (work: () => Promise<unknown>) => {
  await it.knobs.delivered();
  it.ear.heard.length = 0;
  await work();
  await it.knobs.delivered();
  return typesOf(it.ear.heard);
};

test.each([
  ["eur", "iban"],
  ["gbp", "sort_code"],
  ["usd", "aba"],
] as const)(
  "an intent in %s says where to send the money, and under which reference",
  async (currency, kind) => {
    const { intent } = await asked({ currency });
    expect(intent.status).toBe("requires_action");
    const { display_bank_transfer_instructions: told } = intent.next_action ?? {};
    expect(told).toMatchObject({ amount_remaining: 10_000, currency, type: types[currency] });
    expect(told?.reference).toMatch(/^TRL\d{4}-\d{4}$/);
    expect(told?.financial_addresses?.map(({ type }) => type)).toEqual([kind]);
    expect([...faultsOf(declaredShape("PaymentIntents", "PaymentIntent"), intent, "PaymentIntent")]).toEqual(
      [],
    );
  },
);

test("an account number has the check digits of an IBAN, and stays the same for the same customer", async () => {
  const { intent } = await asked();
  const iban =
    intent.next_action?.display_bank_transfer_instructions?.financial_addresses?.[0]?.iban?.iban ?? "";
  const numbers = [...`${iban.slice(4)}${iban.slice(0, 4)}`]
    .map((sign) => Number.parseInt(sign, 36))
    .join("");
  expect(BigInt(numbers) % 97n).toBe(1n);
});

test("what comes in by hand stays in the cash balance, with its sender's name, until it is applied", async () => {
  const { customer, intent, send, cash, now } = await asked();
  const heard = await told(() => send(10_000));
  expect(heard).toEqual(["customer_cash_balance_transaction.created", "cash_balance.funds_available"]);
  expect([(await now()).status, await cash()]).toEqual(["requires_action", 10_000]);
  const { data } = await it.stripe.customers.listCashBalanceTransactions(customer);
  expect(data[0]?.funded?.bank_transfer.eu_bank_transfer?.sender_name).toBe("Fern & Co. GmbH");
  const shape = declaredShape("CustomerCashBalanceTransactions", "CustomerCashBalanceTransaction");
  expect(data.flatMap((one) => [...faultsOf(shape, one, "cash")])).toEqual([]);

  const paid = await it.stripe.paymentIntents.applyCustomerBalance(intent.id, { amount: 10_000 });
  expect(paid).toMatchObject({ status: "succeeded", amount_received: 10_000, next_action: null });
  const charge = await it.stripe.charges.retrieve(`${paid.latest_charge}`, {
    expand: ["balance_transaction"],
  });
  expect(charge).toMatchObject({ balance_transaction: { amount: 10_000, fee: 50, type: "payment" } });
  expect([...faultsOf(declaredShape("Charges", "Charge"), charge, "Charge")]).toEqual([]);
  expect(await cash()).toBe(0);
});

test("a part that is applied leaves the rest to be sent", async () => {
  const { intent, send, now } = await asked();
  await send(4_000);
  const apply = () => it.stripe.paymentIntents.applyCustomerBalance(intent.id, { amount: 4_000 });
  expect(await told(apply)).toEqual([
    "customer_cash_balance_transaction.created",
    "payment_intent.partially_funded",
  ]);
  expect((await now()).next_action?.display_bank_transfer_instructions?.amount_remaining).toBe(6_000);
  await expect(it.stripe.paymentIntents.applyCustomerBalance(intent.id)).rejects.toThrow("not enough funds");
});

test("where it is reconciled by itself, whatever comes pays what waits", async () => {
  const { send, now, cash } = await asked({ mode: "automatic" });
  await send(4_000, "Somebody Else");
  expect((await now()).next_action?.display_bank_transfer_instructions?.amount_remaining).toBe(6_000);
  await send(7_000);
  expect([(await now()).status, await cash()]).toEqual(["succeeded", 1_000]);
});

test("an intent that is called off gives back what it had, and takes no more", async () => {
  const { intent, send, cash } = await asked({ mode: "automatic" });
  await send(4_000);
  await it.stripe.paymentIntents.cancel(intent.id);
  expect(await cash()).toBe(4_000);
  await send(6_000);
  expect(await cash()).toBe(10_000);
  await expect(it.stripe.paymentIntents.applyCustomerBalance(intent.id)).rejects.toThrow(
    "status of canceled",
  );
});

test("cash goes back to the bank it came from, and is cash again where the bank does not take it", async () => {
  const { customer, send, cash } = await asked({ email: "money@fern.example" });
  await send(4_000);
  const back = () =>
    it.stripe.refunds.create({ customer, currency: "eur", amount: 4_000, origin: "customer_balance" });
  const refund = await back();
  expect(refund).toMatchObject({ status: "pending", charge: null, balance_transaction: null });
  expect([...faultsOf(declaredShape("Refunds", "Refund"), refund, "Refund")]).toEqual([]);
  expect(await cash()).toBe(0);
  await expect(back()).rejects.toThrow("more than the customer has in its cash balance");
  await it.knobs.failRefund({ id: refund.id });
  expect(await cash()).toBe(4_000);
  const { id } = await back();
  await it.knobs.settleEveryRefund();
  expect(await it.stripe.refunds.retrieve(id)).toMatchObject({ status: "succeeded" });
});

test("what was paid goes back to the bank, and is cash where the bank does not take it", async () => {
  const { intent, send, cash } = await asked({ email: "money@fern.example" });
  await send(10_000);
  await it.stripe.paymentIntents.applyCustomerBalance(intent.id);
  const refund = await it.stripe.refunds.create({ payment_intent: intent.id, amount: 10_000 });
  expect(refund).toMatchObject({ status: "pending", destination_details: { type: "eu_bank_transfer" } });
  await it.knobs.failRefund({ id: refund.id });
  expect(await cash()).toBe(10_000);
  expect(await it.stripe.refunds.retrieve(refund.id)).not.toHaveProperty("failure_balance_transaction");
});

test("without an address nobody can be asked where to send a transfer back", async () => {
  const { customer, send } = await asked();
  await send(4_000);
  const back = (more: object) =>
    it.stripe.refunds.create({
      customer,
      currency: "eur",
      amount: 4_000,
      origin: "customer_balance",
      ...more,
    });
  await expect(back({})).rejects.toThrow("You must provide a valid email address");
  expect(await back({ instructions_email: "money@fern.example" })).toMatchObject({ status: "pending" });
});

test("what was sent by its owner is not disputed", async () => {
  const { intent, send } = await asked();
  await send(10_000);
  await it.stripe.paymentIntents.applyCustomerBalance(intent.id);
  await expect(it.knobs.openDispute({ of: intent.id })).rejects.toThrow("no bank can take it back");
});

test("a person sends any sum under any name, also twice and too late", async () => {
  const { intent, cash } = await asked();
  const page = intent.next_action?.display_bank_transfer_instructions?.hosted_instructions_url ?? "";
  expect(await (await fetch(page)).text()).toContain("Send a bank transfer");
  const send = (sum: string, name: string) =>
    fetch(page, {
      method: "POST",
      body: new URLSearchParams({ sum, name, reference: "x" }),
      redirect: "manual",
    });
  expect((await send("a lot", "Fern")).status).toBe(422);
  expect((await send("1,000.50", "Mallory")).status).toBe(303);
  expect((await send("0,50", "")).status).toBe(303);
  await it.stripe.paymentIntents.cancel(intent.id);
  expect(await (await fetch(page)).text()).toContain("comes too late");
  expect((await send("7", "Fern")).status).toBe(303);
  expect(await cash()).toBe(100_050 + 50 + 700);
});
