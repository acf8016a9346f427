import type Stripe from "stripe";
import { afterAll, beforeAll, expect, test } from "vitest";
import { choose, openPage, type Tried, tryStandIn, typesOf } from "./try-stand-in";

let it: Tried;
beforeAll(async () => {
  it = await tryStandIn();
});
afterAll(() => it.leave());

test("a card pays a page, and everybody is told in order", async () => {
  const page = await openPage(it);
  expect(page).toMatchObject({
    status: "open",
    payment_status: "unpaid",
    amount_total: 11_550,
    payment_intent: null,
  });
  it.ear.heard.length = 0;

  const answer = await choose(page.url, "card-works");

  expect([answer.status, answer.headers.get("location")]).toEqual([303, "http://localhost:3000/paid"]);
  await it.knobs.delivered();
  expect(typesOf(it.ear.heard)).toEqual([
    "payment_intent.created",
    "payment_method.attached",
    "charge.succeeded",
    "payment_intent.succeeded",
    "checkout.session.completed",
  ]);
  const session = await it.stripe.checkout.sessions.retrieve(page.id, {
    expand: ["payment_intent", "line_items"],
  });
  expect(session).toMatchObject({
    status: "complete",
    payment_status: "paid",
    url: null,
    metadata: { hold: "hld_1" },
  });
  expect(session.payment_intent).toMatchObject({
    status: "succeeded",
    transfer_group: "hld_1",
    amount_received: 11_550,
  });
  expect(
    session.line_items?.data.map(({ description, amount_total }) => [description, amount_total]),
  ).toEqual([
    ["A pinned post", 10_000],
    ["Fee & tax", 1_550],
  ]);
});

test("what Stripe takes stands in the balance transaction of the charge", async () => {
  const page = await openPage(it);
  await choose(page.url, "card-works");
  const { payment_intent } = await it.stripe.checkout.sessions.retrieve(page.id);
  const intent = await it.stripe.paymentIntents.retrieve(`${payment_intent}`, {
    expand: ["latest_charge.balance_transaction", "payment_method"],
  });
  const charge = intent.latest_charge as Stripe.Charge;
  expect(charge).toMatchObject({ paid: true, transfer_group: "hld_1", status: "succeeded" });
  expect(charge.balance_transaction).toMatchObject({
    type: "charge",
    amount: 11_550,
    fee: 198,
    net: 11_352,
    status: "pending",
    source: charge.id,
  });
  expect((intent.payment_method as Stripe.PaymentMethod).customer).toBe(page.customer);
});

test("a declined card pays nothing, and another one may follow", async () => {
  const page = await openPage(it);
  const answer = await choose(page.url, "card-empty");
  expect([answer.status, await answer.text()]).toEqual([
    402,
    expect.stringContaining("Your card has insufficient funds."),
  ]);
  const between = await it.stripe.checkout.sessions.retrieve(page.id, { expand: ["payment_intent"] });
  expect(between).toMatchObject({
    status: "open",
    payment_intent: {
      status: "requires_payment_method",
      last_payment_error: { decline_code: "insufficient_funds" },
    },
  });
  await choose(page.url, "card-works");
  expect(await it.stripe.checkout.sessions.retrieve(page.id)).toMatchObject({ payment_status: "paid" });
});

test("two who press pay at once pay once", async () => {
  const page = await openPage(it);
  await Promise.all(Array.from({ length: 8 }, () => choose(page.url, "card-works")));
  const { payment_intent } = await it.stripe.checkout.sessions.retrieve(page.id);
  const { data } = await it.stripe.charges.list({ payment_intent: `${payment_intent}` });
  expect(data).toHaveLength(1);
});

test("a bank debit is on its way until the bank says yes", async () => {
  const page = await openPage(it, "eur", ["sepa_debit"]);
  await choose(page.url, "bank-slow");
  const { payment_intent, payment_status, status } = await it.stripe.checkout.sessions.retrieve(page.id);
  expect([status, payment_status]).toEqual(["complete", "unpaid"]);
  const before = await it.stripe.paymentIntents.retrieve(`${payment_intent}`, { expand: ["latest_charge"] });
  expect(before).toMatchObject({
    status: "processing",
    latest_charge: { status: "pending", balance_transaction: null },
  });
  await it.knobs.delivered();
  it.ear.heard.length = 0;

  await it.knobs.settleDebit({ id: before.id });

  await it.knobs.delivered();
  expect(typesOf(it.ear.heard)).toEqual([
    "charge.succeeded",
    "payment_intent.succeeded",
    "checkout.session.async_payment_succeeded",
  ]);
  expect(await it.stripe.paymentIntents.retrieve(before.id)).toMatchObject({ status: "succeeded" });
});

test("or no", async () => {
  const page = await openPage(it, "eur", ["sepa_debit"]);
  await choose(page.url, "bank-slow");
  const { payment_intent } = await it.stripe.checkout.sessions.retrieve(page.id);
  await it.knobs.delivered();
  it.ear.heard.length = 0;

  await it.knobs.returnDebit({ id: `${payment_intent}` });

  await it.knobs.delivered();
  expect(typesOf(it.ear.heard)).toEqual([
    "charge.failed",
    "payment_intent.payment_failed",
    "checkout.session.async_payment_failed",
  ]);
  expect(await it.stripe.paymentIntents.retrieve(`${payment_intent}`)).toMatchObject({
    status: "requires_payment_method",
    last_payment_error: { decline_code: "insufficient_funds" },
  });
});

test("a page that was closed takes no money", async () => {
  const page = await openPage(it);
  expect(await it.stripe.checkout.sessions.expire(page.id)).toMatchObject({ status: "expired", url: null });
  const answer = await choose(page.url, "card-works");
  expect([answer.status, await answer.text()]).toEqual([
    410,
    expect.stringContaining("This page has run out"),
  ]);
  await expect(it.stripe.checkout.sessions.expire(page.id)).rejects.toThrow(
    'Only Checkout Sessions with a status in ["open"]',
  );
});

test("a bank debit is for its own currency", async () => {
  await expect(openPage(it, "usd", ["sepa_debit"])).rejects.toThrow("No valid payment method types");
});
