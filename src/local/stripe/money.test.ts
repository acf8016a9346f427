import type Stripe from "stripe";
import { afterAll, beforeAll, expect, test } from "vitest";
import { choose, openPage, paidIntent, payee, type Tried, tryStandIn, typesOf } from "./try-stand-in";

let it: Tried;
beforeAll(async () => {
  it = await tryStandIn();
});
afterAll(() => it.leave());

const chargeOf = (intent: Stripe.PaymentIntent) => intent.latest_charge as Stripe.Charge;

/** What the balance says, and what all its movements add up to. */
async function books() {
  const { available, pending } = await it.stripe.balance.retrieve();
  const shown = [...available, ...pending].filter(({ currency }) => currency === "eur");
  const moves: number[] = [];
  for await (const { net, currency } of it.stripe.balanceTransactions.list({ limit: 100 }))
    if (currency === "eur") moves.push(net);
  const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);
  return { shown: sum(shown.map(({ amount }) => amount)), moved: sum(moves) };
}

async function told(work: () => Promise<unknown>) {
  await it.knobs.delivered();
  it.ear.heard.length = 0;
  await work();
  await it.knobs.delivered();
  return typesOf(it.ear.heard);
}

test("a payee proves who she is before money can reach her", async () => {
  const account = await it.stripe.v2.core.accounts.create({
    display_name: "Ada Lindqvist",
    identity: { country: "de", entity_type: "individual" },
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
    include: ["configuration.recipient", "requirements"],
  });
  const statusOf = ({ configuration }: Stripe.V2.Core.Account) =>
    configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status;
  expect(statusOf(account)).toBe("restricted");
  expect(account.requirements?.entries).toHaveLength(1);
  const charge = chargeOf(await paidIntent(it));
  const send = () =>
    it.stripe.transfers.create({
      amount: 100,
      currency: "eur",
      destination: account.id,
      source_transaction: charge.id,
    });
  await expect(send()).rejects.toMatchObject({ code: "insufficient_capabilities_for_transfer" });

  const link = await it.stripe.v2.core.accountLinks.create({
    account: account.id,
    use_case: {
      type: "account_onboarding",
      account_onboarding: {
        refresh_url: "http://localhost:3000/again",
        return_url: "http://localhost:3000/back",
      },
    },
  });
  expect(await (await fetch(link.url)).text()).toContain("Ada Lindqvist");
  const heard = await told(async () => {
    const done = await fetch(link.url, {
      method: "POST",
      body: new URLSearchParams({ ends: "active" }),
      redirect: "manual",
    });
    expect(done.headers.get("location")).toBe("http://localhost:3000/back");
  });
  expect(heard).toEqual([
    "v2.core.account[requirements].updated",
    "v2.core.account[configuration.recipient].capability_status_updated",
  ]);
  const again = await fetch(link.url, { redirect: "manual" });
  expect(again.headers.get("location")).toBe("http://localhost:3000/again");
  const proven = await it.stripe.v2.core.accounts.retrieve(account.id, {
    include: ["configuration.recipient"],
  });
  expect([statusOf(proven), proven.requirements]).toEqual(["active", undefined]);
  expect(await send()).toMatchObject({ amount: 100, destination: account.id });
});

test("transfers take from their charge, and never more than it brought", async () => {
  const { id: destination } = await payee(it);
  const { id: source_transaction } = chargeOf(await paidIntent(it));
  const send = (amount: number) =>
    it.stripe.transfers.create({ amount, currency: "eur", destination, source_transaction });
  const transfer = await send(9_000);
  expect(transfer).toMatchObject({ transfer_group: "hld_1", reversed: false, source_transaction });
  await expect(send(2_551)).rejects.toThrow("must not exceed the source amount of 11550");
  expect(await send(2_550)).toMatchObject({ amount: 2_550 });
  const { data } = await it.stripe.transfers.list({ transfer_group: "hld_1", destination });
  expect(data.map(({ amount }) => amount)).toEqual([2_550, 9_000]);
});

test("without a charge, a transfer needs money that may be spent", async () => {
  const { id: destination } = await payee(it);
  await paidIntent(it, "card-works", "gbp");
  const send = () => it.stripe.transfers.create({ amount: 5_000, currency: "gbp", destination });
  await expect(send()).rejects.toMatchObject({ code: "balance_insufficient", statusCode: 400 });
  await it.knobs.makeAvailable();
  expect(await send()).toMatchObject({ amount: 5_000, source_transaction: null });
  await it.knobs.topUp({ amount: 500, currency: "gbp" });
  await it.knobs.failNextTransfer();
  await expect(it.stripe.transfers.create({ amount: 1, currency: "gbp", destination })).rejects.toMatchObject(
    {
      code: "balance_insufficient",
    },
  );
});

test("a transfer comes back in parts, as long as there is something left of it", async () => {
  const { id: destination } = await payee(it);
  const { id: source_transaction } = chargeOf(await paidIntent(it));
  const { id } = await it.stripe.transfers.create({
    amount: 9_000,
    currency: "eur",
    destination,
    source_transaction,
  });
  await it.stripe.transfers.createReversal(id, { amount: 4_000, metadata: { call: "cal_1" } });
  await it.stripe.transfers.createReversal(id, { amount: 1_000 });
  expect(await it.stripe.transfers.retrieve(id)).toMatchObject({ amount_reversed: 5_000, reversed: false });
  const { data } = await it.stripe.transfers.listReversals(id, { limit: 100 });
  expect(data.map(({ amount, metadata }) => [amount, metadata?.call])).toEqual([
    [1_000, undefined],
    [4_000, "cal_1"],
  ]);
  await expect(it.stripe.transfers.createReversal(id, { amount: 4_001 })).rejects.toThrow(
    "greater than unreversed amount",
  );

  await it.knobs.failNextReversal();
  await expect(it.stripe.transfers.createReversal(id, { amount: 1 })).rejects.toMatchObject({
    code: "balance_insufficient",
  });
  await it.stripe.transfers.createReversal(id, { amount: 1 });
  await it.knobs.payOut({ id: destination });
  await expect(it.stripe.transfers.createReversal(id)).rejects.toMatchObject({
    code: "balance_insufficient",
  });
});

test("a card is refunded at once, in parts, and never twice", async () => {
  const intent = await paidIntent(it);
  const refund = (amount?: number) =>
    it.stripe.refunds.create({
      payment_intent: intent.id,
      ...(amount && { amount }),
      metadata: { call: `cal_${amount}` },
    });
  expect(await told(() => refund(5_000))).toEqual(["refund.created", "charge.refunded"]);
  await expect(refund(6_551)).rejects.toThrow("(6551) is greater than unrefunded amount on charge (6550)");
  const rest = await refund();
  expect(rest).toMatchObject({ amount: 6_550, status: "succeeded" });
  await expect(refund()).rejects.toMatchObject({ code: "charge_already_refunded" });
  const charge = await it.stripe.charges.retrieve(chargeOf(intent).id);
  expect(charge).toMatchObject({ amount_refunded: 11_550, refunded: true });
  const { data } = await it.stripe.refunds.list({ payment_intent: intent.id });
  expect(data).toHaveLength(2);
});

test("a bank debit is refunded after a while, or not at all", async () => {
  const page = await openPage(it, "eur", ["sepa_debit"]);
  await choose(page.url, "bank-slow");
  const { payment_intent } = await it.stripe.checkout.sessions.retrieve(page.id);
  const id = `${payment_intent}`;
  await expect(it.stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({
    code: "charge_not_refundable",
  });
  await it.knobs.settleDebit({ id });
  const one = await it.stripe.refunds.create({ payment_intent: id, amount: 1_000 });
  const other = await it.stripe.refunds.create({ payment_intent: id, amount: 2_000 });
  expect([one.status, other.status]).toEqual(["pending", "pending"]);

  expect(await told(() => it.knobs.settleRefund({ id: one.id }))).toEqual([
    "refund.updated",
    "charge.refund.updated",
  ]);
  expect(await told(() => it.knobs.failRefund({ id: other.id }))).toEqual([
    "refund.failed",
    "refund.updated",
    "charge.refund.updated",
  ]);
  const failed = await it.stripe.refunds.retrieve(other.id, { expand: ["failure_balance_transaction"] });
  expect(failed).toMatchObject({
    status: "failed",
    failure_reason: "lost_or_stolen_card",
    failure_balance_transaction: { type: "refund_failure", amount: 2_000 },
  });
  const { latest_charge } = await it.stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] });
  expect(latest_charge).toMatchObject({ amount_refunded: 1_000, refunded: false });
});

test("a dispute takes the money at once; won, it comes back without the fee", async () => {
  const intent = await paidIntent(it);
  const before = await books();
  expect(await told(() => it.knobs.openDispute({ of: intent.id }))).toEqual([
    "charge.dispute.created",
    "charge.dispute.funds_withdrawn",
  ]);
  const { data } = await it.stripe.disputes.list({ payment_intent: intent.id });
  const dispute = data[0] as Stripe.Dispute;
  expect(dispute).toMatchObject({
    amount: 11_550,
    status: "needs_response",
    balance_transactions: [{ amount: -11_550, fee: 1_500, net: -13_050, type: "adjustment" }],
  });
  await expect(it.stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
    code: "charge_disputed",
  });
  await it.stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: "It ran." } });
  expect(await it.stripe.disputes.retrieve(dispute.id)).toMatchObject({ status: "under_review" });

  expect(await told(() => it.knobs.decideDispute({ id: dispute.id, outcome: "won" }))).toEqual([
    "charge.dispute.funds_reinstated",
    "charge.dispute.closed",
  ]);
  const won = await it.stripe.disputes.retrieve(dispute.id);
  expect(won).toMatchObject({
    status: "won",
    balance_transactions: [{ amount: -11_550 }, { amount: 11_550, fee: 0 }],
  });
  expect((await books()).shown).toBe(before.shown - 1_500);
});

test("a dispute that is lost, or given up, stays lost", async () => {
  const intent = await paidIntent(it);
  await it.knobs.openDispute({ of: intent.id, amount: 4_000, reason: "product_not_received" });
  const { data } = await it.stripe.disputes.list({ payment_intent: intent.id });
  expect(await it.stripe.disputes.close(`${data[0]?.id}`)).toMatchObject({ status: "lost", amount: 4_000 });
  await expect(it.knobs.decideDispute({ id: `${data[0]?.id}`, outcome: "won" })).rejects.toThrow(
    "lost already",
  );
});

test("a debit that had come in is taken back by the bank", async () => {
  const page = await openPage(it, "eur", ["sepa_debit"]);
  await choose(page.url, "bank-slow");
  const { payment_intent } = await it.stripe.checkout.sessions.retrieve(page.id);
  await it.knobs.settleDebit({ id: `${payment_intent}` });
  expect(await told(() => it.knobs.returnDebit({ id: `${payment_intent}` }))).toEqual([
    "charge.dispute.created",
    "charge.dispute.funds_withdrawn",
    "charge.dispute.closed",
  ]);
});

test("a saved card pays later without anybody there, unless its bank wants somebody there", async () => {
  const { customer, payment_method } = await paidIntent(it);
  const later = () =>
    it.stripe.paymentIntents.create({
      amount: 5_000,
      currency: "eur",
      customer: `${customer}`,
      payment_method: `${payment_method}`,
      off_session: true,
      confirm: true,
      transfer_group: "hld_2",
    });
  expect(await later()).toMatchObject({ status: "succeeded", transfer_group: "hld_2" });
  await it.knobs.changeHabit({ method: `${payment_method}`, outcome: "asks back" });
  await expect(later()).rejects.toMatchObject({
    type: "StripeCardError",
    statusCode: 402,
    code: "authentication_required",
    payment_intent: { status: "requires_payment_method" },
  });
  const { data } = await it.stripe.customers.listPaymentMethods(`${customer}`);
  expect(data.map(({ id }) => id)).toEqual([payment_method]);
});

test("what is refused leaves nothing behind, not even half of it", async () => {
  const { payment_method } = await paidIntent(it);
  const stranger = await it.stripe.customers.create({ name: "Somebody else" });
  await it.knobs.delivered();
  it.ear.heard.length = 0;
  const steal = it.stripe.paymentIntents.create({
    amount: 5_000,
    currency: "eur",
    customer: stranger.id,
    payment_method: `${payment_method}`,
    confirm: true,
  });
  await expect(steal).rejects.toMatchObject({ code: "payment_method_unexpected_state" });
  expect((await it.stripe.paymentIntents.list({ customer: stranger.id })).data).toEqual([]);
  await it.knobs.delivered();
  expect(it.ear.heard).toEqual([]);
});

test("an intent that is not paid can be canceled, one that is cannot", async () => {
  const open = await it.stripe.paymentIntents.create({ amount: 500, currency: "eur" });
  expect(await it.stripe.paymentIntents.cancel(open.id)).toMatchObject({ status: "canceled" });
  const paid = await paidIntent(it);
  await expect(it.stripe.paymentIntents.cancel(paid.id)).rejects.toMatchObject({
    code: "payment_intent_unexpected_state",
  });
  await expect(it.stripe.paymentIntents.confirm(paid.id)).rejects.toThrow("already succeeded");
});

test("the platform pays itself out of what it may spend", async () => {
  await it.knobs.makeAvailable();
  const payout = await it.stripe.payouts.create({ amount: 1_000, currency: "eur" });
  expect(payout).toMatchObject({ amount: 1_000, status: "paid" });
  expect((await it.stripe.payouts.list()).data.map(({ id }) => id)).toEqual([payout.id]);
  await expect(it.stripe.payouts.create({ amount: 90_000_000, currency: "eur" })).rejects.toMatchObject({
    code: "balance_insufficient",
  });
});

test("the books agree to the cent", async () => {
  const { shown, moved } = await books();
  expect(shown).toBe(moved);
  expect(shown).not.toBe(0);
});
