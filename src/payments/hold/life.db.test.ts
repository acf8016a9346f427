import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { newId } from "@/platform/ids";
import { money } from "@/platform/money";
import { type Cast, cast } from "@/testing/cast";
import { openTill, type Till } from "@/testing/till";
import { checkBook } from "../book/check";
import { balancesOf } from "../book/reads";
import type { Account } from "../entry/policy";
import { payees, refunds, transfers } from "../tables";
import { cancelHold } from "./cancel";
import { holdOf } from "./move";
import { payHold } from "./pay";
import { refundHold } from "./refund";
import { releaseHold } from "./release";
import { requestHold } from "./request";
import { splitHold } from "./split";

let till: Till;
let it: Cast;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
});
afterAll(() => till.close());

/** Whatever happened, the books must add up. */
afterEach(async () => {
  expect(await checkBook(it.asSystem)).toEqual([]);
});

const euro = (minor: number) => money(minor, "eur");
const terms = { price: euro(50_000), fee: euro(2_500), tax: euro(475), commissionBps: 1_000 };

async function asked() {
  const purpose = newId("placement");
  const { holdId } = await requestHold(it.asSystem, {
    purpose,
    brandId: it.fern.id,
    payee: { personId: it.who.otto.id },
    description: "A pinned post in the Tuesday Kiln",
    backTo: "/brand/fern-and-co",
    ...terms,
  });
  return { purpose, holdId };
}

async function paidBy(way: string, method: "card" | "bank" = "card") {
  const { purpose, holdId } = await asked();
  const { url } = await payHold(it.asFern, { holdId, method });
  await till.choose(url, way);
  await till.settle();
  return { purpose, holdId };
}

const stateOf = async (purpose: string) => (await holdOf(it, purpose)).state;
async function books(purpose: string, ...accounts: Account[]) {
  const { debit } = await balancesOf(it, await holdOf(it, purpose));
  return accounts.map(debit);
}

async function accountFor(personId: string) {
  const { dialCall } = await import("../call/dial");
  const account = await dialCall().v2.core.accounts.create({
    display_name: "Otto Brandt",
    contact_email: "otto@example.org",
    dashboard: "express",
    identity: { country: "de", entity_type: "individual" },
    defaults: {
      currency: "eur",
      responsibilities: { fees_collector: "application", losses_collector: "application" },
    },
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
  });
  await till.knobs.judgeAccount({ id: account.id, status: "active" });
  await it.db
    .update(payees)
    .set({ accountId: account.id, state: "active" })
    .where(eq(payees.personId, personId));
  return account.id;
}

test("a brand pays by card, and the money is held", async () => {
  const { purpose } = await paidBy("card-works");
  expect(await stateOf(purpose)).toBe("held");
  expect(await books(purpose, "held", "unearned_fee", "tax")).toEqual([-50_000, -2_500, -475]);
  const [cost = 0, stripe = 0] = await books(purpose, "exp_stripe", "stripe");
  expect(cost).toBeGreaterThan(0);
  expect(stripe).toBe(52_975 - cost);
});

test("pressing pay twice leads to the same page", async () => {
  const { holdId } = await asked();
  const first = await payHold(it.asFern, { holdId, method: "card" });
  expect(await payHold(it.asFern, { holdId, method: "card" })).toEqual(first);
});

test("what is released waits for the owner's account, and then goes there", async () => {
  const { purpose, holdId } = await paidBy("card-works");
  await releaseHold(it.asSystem, { purpose });
  await till.settle(1);
  expect(await books(purpose, "held", "payable", "rev_fee")).toEqual([0, -45_000, -7_500]);
  await accountFor(it.who.otto.id);
  const [waiting] = await it.db.select().from(transfers).where(eq(transfers.holdId, holdId));
  expect(waiting?.state).toBe("waiting");
  const { refreshPayee } = await import("../payee/refresh");
  const [payee] = await it.db.select().from(payees).where(eq(payees.personId, it.who.otto.id));
  await refreshPayee(it.asSystem, payee?.accountId ?? "");
  await till.settle(2);
  const [made] = await it.db.select().from(transfers).where(eq(transfers.holdId, holdId));
  expect(made).toMatchObject({ state: "made", amount: 45_000 });
  expect(await books(purpose, "payable")).toEqual([0]);
});

test("a full refund goes back whole", async () => {
  const { purpose, holdId } = await paidBy("card-works");
  await refundHold(it.asSystem, { purpose });
  await till.settle(2);
  expect(await stateOf(purpose)).toBe("refunded");
  const [refund] = await it.db.select().from(refunds).where(eq(refunds.holdId, holdId));
  expect(refund).toMatchObject({ state: "settled", amount: 52_975 });
  expect(await books(purpose, "held", "unearned_fee", "tax", "refund_payable")).toEqual([0, 0, 0, 0]);
});

test("a split pays both", async () => {
  const { purpose } = await paidBy("card-works");
  await splitHold(it.asSystem, { purpose, ownerShareBps: 5_000 });
  await till.settle(2);
  expect(await books(purpose, "held", "payable", "refund_payable", "rev_fee", "tax")).toEqual([
    0, 0, 0, -3_750, -238,
  ]);
});

test("a bank debit on its way is not paid, and may still fail", async () => {
  const { purpose } = await paidBy("bank-slow", "bank");
  expect(await stateOf(purpose)).toBe("processing");
  expect(await books(purpose, "held", "stripe")).toEqual([0, 0]);
  const { payments } = await till.knobs.summary();
  await till.knobs.returnDebit({ id: payments[0]?.id ?? "" });
  await till.settle();
  expect(await stateOf(purpose)).toBe("requested");
});

test("money that comes after the hold was cancelled goes back at once", async () => {
  const { purpose } = await paidBy("bank-slow", "bank");
  await cancelHold(it.asSystem, { purpose });
  const { payments } = await till.knobs.summary();
  await till.knobs.settleDebit({ id: payments[0]?.id ?? "" });
  await till.settle();
  expect(await stateOf(purpose)).toBe("cancelled");
  expect(await books(purpose, "held", "refund_payable")).toEqual([0, 0]);
  const [stripe = 0, cost = 0] = await books(purpose, "stripe", "exp_stripe");
  expect(stripe + cost).toBe(0);
});

test("nothing is paid on a page of what was cancelled", async () => {
  const { purpose, holdId } = await asked();
  const { url } = await payHold(it.asFern, { holdId, method: "card" });
  await cancelHold(it.asSystem, { purpose });
  await till.settle(2);
  await till.choose(url, "card-works");
  await till.settle(2);
  expect(await books(purpose, "stripe")).toEqual([0]);
});

test("the owner or another brand cannot pay, and learn nothing", async () => {
  const { holdId } = await asked();
  const asRival = { ...it.asFern, actor: { ...it.asFern.actor, brandId: it.rival.id } };
  await expect(payHold(asRival, { holdId, method: "card" })).rejects.toThrow("This payment was not found.");
  const asMina = { ...it.asFern, actor: { ...it.asFern.actor, role: "analyst" as const } };
  await expect(payHold(asMina, { holdId, method: "card" })).rejects.toThrow("Analysts read figures.");
});

test("the same purpose is asked for once", async () => {
  const { purpose } = await asked();
  const again = requestHold(it.asSystem, {
    purpose,
    brandId: it.fern.id,
    payee: { personId: it.who.otto.id },
    description: "Again",
    backTo: "/",
    ...terms,
  });
  await expect(again).rejects.toThrow("This was asked to be paid before.");
});

test("eight ways out at once: one is taken", async () => {
  const { purpose } = await paidBy("card-works");
  const tries = await Promise.allSettled([
    ...Array.from({ length: 3 }, () => releaseHold(it.asSystem, { purpose })),
    ...Array.from({ length: 3 }, () => refundHold(it.asSystem, { purpose })),
    ...Array.from({ length: 2 }, () => splitHold(it.asSystem, { purpose, ownerShareBps: 3_000 })),
  ]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await till.settle(2);
});
