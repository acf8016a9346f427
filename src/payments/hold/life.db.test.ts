import { and, eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { dealings, terms } from "@/testing/dealings";
import { withTheDoorShut } from "@/testing/door";
import { timePasses } from "@/testing/queue";
import { openTill, type Till } from "@/testing/till";
import { checkBook } from "../book/check";
import { ledgerOf } from "../entry/reads";
import { refreshPayee } from "../payee/refresh";
import { payees, payments, providerCalls, refunds, transfers } from "../tables";
import { cancelHold } from "./cancel";
import { chargeHold } from "./charge";
import { payHold } from "./pay";
import { getHold } from "./reads";
import { refundHold } from "./refund";
import { releaseHold } from "./release";
import { requestHold } from "./request";
import { splitHold } from "./split";
import { timeOutHold } from "./time-out";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
});
afterAll(() => till.close());

/** Whatever happened, the books must add up. */
afterEach(async () => {
  expect(await checkBook(it.asSystem)).toEqual([]);
});

test("a brand pays by card, and the money is held", async () => {
  const { purpose } = await deal.paidBy("card-works");
  expect(await deal.stateOf(purpose)).toBe("held");
  expect(await deal.books(purpose, "held", "unearned_fee", "tax")).toEqual([-50_000, -2_500, -475]);
  const [cost = 0, stripe = 0] = await deal.books(purpose, "exp_stripe", "stripe");
  expect(cost).toBeGreaterThan(0);
  expect(stripe).toBe(52_975 - cost);
});

test("pressing pay twice leads to the same page, also at once", async () => {
  const { holdId } = await deal.asked();
  const first = await payHold(it.asFern, { holdId, method: "card" });
  const again = await Promise.all(
    Array.from({ length: 4 }, () => payHold(it.asFern, { holdId, method: "card" })),
  );
  expect(new Set([first, ...again].map(({ url }) => url)).size).toBe(1);
});

test("a card that is declined pays nothing, and another may follow on the same page", async () => {
  const { purpose, holdId } = await deal.asked();
  const { url } = await payHold(it.asFern, { holdId, method: "card" });
  await till.choose(url, "card-empty");
  await till.settle(2);
  expect(await deal.stateOf(purpose)).toBe("requested");
  await till.choose(url, "card-works");
  await till.settle(2);
  expect(await deal.stateOf(purpose)).toBe("held");
});

test("what is released waits for the owner's account, and then goes there", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await releaseHold(it.asSystem, { purpose });
  await till.settle(1);
  expect(await deal.books(purpose, "held", "payable", "rev_fee")).toEqual([0, -45_000, -7_500]);
  const [waiting] = await it.db.select().from(transfers).where(eq(transfers.holdId, holdId));
  expect(waiting?.state).toBe("waiting");

  await deal.accountOfOtto();
  await till.settle(2);
  const [made] = await it.db.select().from(transfers).where(eq(transfers.holdId, holdId));
  expect(made).toMatchObject({ state: "made", amount: 45_000 });
  expect(await deal.books(purpose, "payable")).toEqual([0]);
});

test("an account that was changed is sent nothing for 72 hours", async () => {
  const accountId = await deal.accountOfOtto();
  const heldUntil = new Date(Date.now() + 72 * 3_600_000);
  await it.db.update(payees).set({ heldUntil }).where(eq(payees.accountId, accountId));
  const { purpose, holdId } = await deal.paidBy("card-works");
  await releaseHold(it.asSystem, { purpose });
  await till.settle(2);
  const ofHold = eq(transfers.holdId, holdId);
  expect((await it.db.select().from(transfers).where(ofHold))[0]?.state).toBe("waiting");
  await it.db
    .update(payees)
    .set({ heldUntil: new Date(0) })
    .where(eq(payees.accountId, accountId));
  await refreshPayee(it.asSystem, accountId);
  await till.settle(2);
  expect((await it.db.select().from(transfers).where(ofHold))[0]?.state).toBe("made");
});

test("a full refund goes back whole", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await refundHold(it.asSystem, { purpose });
  await till.settle(2);
  expect(await deal.stateOf(purpose)).toBe("refunded");
  const [refund] = await it.db.select().from(refunds).where(eq(refunds.holdId, holdId));
  expect(refund).toMatchObject({ state: "settled", amount: 52_975 });
  expect(await deal.books(purpose, "held", "unearned_fee", "tax", "refund_payable")).toEqual([0, 0, 0, 0]);
});

test("a refund that takes its time is settled when it arrives, and owed again when it does not", async () => {
  for (const ending of ["settled", "returned"] as const) {
    const { purpose, holdId } = await deal.paidBy("card-works");
    await till.knobs.delayNextRefund();
    await refundHold(it.asSystem, { purpose });
    await till.settle(2);
    const ofHold = eq(refunds.holdId, holdId);
    const [sent] = await it.db.select().from(refunds).where(ofHold);
    expect(sent?.state).toBe("sent");
    const id = sent?.providerId ?? "";
    await (ending === "settled" ? till.knobs.settleRefund({ id }) : till.knobs.failRefund({ id }));
    await till.settle(2);
    expect((await it.db.select().from(refunds).where(ofHold))[0]?.state).toBe(ending);
    expect(await deal.books(purpose, "refund_payable")).toEqual([ending === "settled" ? 0 : -52_975]);
  }
});

test("a split pays both", async () => {
  const { purpose } = await deal.paidBy("card-works");
  await splitHold(it.asSystem, { purpose, ownerShareBps: 5_000 });
  await till.settle(2);
  expect(await deal.books(purpose, "held", "payable", "refund_payable", "rev_fee", "tax")).toEqual([
    0, 0, 0, -3_750, -238,
  ]);
});

test("a bank debit on its way is not paid, and may still fail", async () => {
  const { purpose, holdId } = await deal.paidBy("bank-slow", "bank");
  expect(await deal.stateOf(purpose)).toBe("processing");
  expect(await deal.books(purpose, "held", "stripe")).toEqual([0, 0]);
  await expect(payHold(it.asFern, { holdId, method: "card" })).rejects.toThrow(
    "A bank payment is on its way.",
  );
  await expect(releaseHold(it.asSystem, { purpose })).rejects.toThrow("This payment is processing now");
  await till.knobs.returnDebit({ id: (await deal.newest()).id });
  await till.settle();
  expect(await deal.stateOf(purpose)).toBe("requested");
});

test("money that comes after the hold was cancelled goes back at once", async () => {
  const { purpose } = await deal.paidBy("bank-slow", "bank");
  await cancelHold(it.asSystem, { purpose });
  const { id } = await deal.newest();
  await till.knobs.settleDebit({ id });
  await till.settle(3);
  expect(await deal.stateOf(purpose)).toBe("cancelled");
  expect(await deal.books(purpose, "held", "refund_payable")).toEqual([0, 0]);
  const [stripe = 0, cost = 0] = await deal.books(purpose, "stripe", "exp_stripe");
  expect(stripe + cost).toBe(0);
});

test("two pages paid at once: one funds the hold, the other goes back", async () => {
  const { purpose, holdId } = await deal.asked();
  await till.knobs.misbehave({ kind: "drop-request", on: "POST /v1/checkout/sessions/", times: 20 });
  const card = await payHold(it.asFern, { holdId, method: "card" });
  const bank = await payHold(it.asFern, { holdId, method: "bank" });
  await till.choose(bank.url, "bank-slow");
  await till.choose(card.url, "card-works");
  await till.settle(3);
  expect(await deal.stateOf(purpose)).toBe("held");
  await till.knobs.behave();
  await till.knobs.settleEveryDebit();
  await till.settle(3);
  expect(await deal.books(purpose, "held", "refund_payable")).toEqual([-50_000, 0]);
});

test("nothing is paid on a page of what was cancelled", async () => {
  const { purpose, holdId } = await deal.asked();
  const { url } = await payHold(it.asFern, { holdId, method: "card" });
  await cancelHold(it.asSystem, { purpose });
  await till.settle(2);
  await till.choose(url, "card-works");
  await till.settle(2);
  expect(await deal.books(purpose, "stripe")).toEqual([0]);
});

test("money that is due later is taken by the way to pay that the brand let us keep", async () => {
  const { purpose } = await deal.asked();
  await chargeHold(it.asSystem, { purpose });
  await till.settle(2);
  expect(await deal.stateOf(purpose)).toBe("held");
});

test("while the kept method is being asked, nobody is led to a page to pay the same again", async () => {
  const { purpose, holdId } = await deal.asked();
  await chargeHold(it.asSystem, { purpose });
  const asked = and(eq(providerCalls.holdId, holdId), eq(providerCalls.kind, "charge"));
  await it.db.update(providerCalls).set({ attempts: 1 }).where(asked);
  for (const method of ["bank", "card"] as const)
    await expect(payHold(it.asFern, { holdId, method })).rejects.toThrow(
      "Just now this is being paid by the method that you let us keep.",
    );
  await till.settle(2);
  expect(await deal.stateOf(purpose)).toBe("held");
  expect(await deal.books(purpose, "held", "refund_payable")).toEqual([-50_000, 0]);
});

test("the kept method is not asked any more when the brand goes to pay itself before", async () => {
  const { purpose, holdId } = await deal.asked();
  await chargeHold(it.asSystem, { purpose });
  const { url } = await payHold(it.asFern, { holdId, method: "card" });
  await till.choose(url, "card-works");
  await till.settle(3);
  expect(await deal.stateOf(purpose)).toBe("held");
  expect(await deal.books(purpose, "held", "refund_payable")).toEqual([-50_000, 0]);
  const tries = await it.db
    .select({ state: payments.state })
    .from(payments)
    .where(eq(payments.holdId, holdId));
  expect(tries.map(({ state }) => state).sort()).toEqual(["expired", "funded"]);
});

test("the brand sees where its money stands, and what happens by itself next", async () => {
  const { purpose } = await deal.paidBy("card-works");
  const { state, total, frozen, movements, next } = await getHold(it, purpose);
  expect({ state, total, frozen }).toEqual({
    state: "held",
    total: { minor: 52_975, currency: "eur" },
    frozen: null,
  });
  expect(movements.map(({ kind }) => kind)).toEqual(["paid", "cost"]);
  expect(next?.move).toBe("lapse");
});

test("the books tell the whole way of one payment, and every step of it sums to nothing", async () => {
  const { purpose } = await deal.paidBy("card-works");
  await splitHold(it.asSystem, { purpose, ownerShareBps: 2_500 });
  await till.settle(2);
  const steps = await ledgerOf(it, purpose);
  expect(steps.map(({ kind }) => kind).slice(0, 3)).toEqual(["paid", "cost", "split"]);
  for (const { lines } of steps) expect(lines.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(0);
});

test("what is held for 75 days goes back to the brand", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await timePasses(holdId);
  await till.settle(2);
  expect(await deal.stateOf(purpose)).toBe("refunded");
  expect(await deal.books(purpose, "held", "refund_payable")).toEqual([0, 0]);
});

test("another brand finds nothing to pay, and an analyst may not", async () => {
  const { holdId } = await deal.asked();
  const asRival = { ...it.asFern, actor: { ...it.asFern.actor, brandId: it.rival.id } };
  await expect(payHold(asRival, { holdId, method: "card" })).rejects.toThrow("This payment was not found.");
  const asMina = { ...it.asFern, actor: { ...it.asFern.actor, role: "analyst" as const } };
  await expect(payHold(asMina, { holdId, method: "card" })).rejects.toThrow("Analysts read figures.");
});

test("the same purpose is asked for once", async () => {
  const { purpose } = await deal.asked();
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
  const { purpose } = await deal.paidBy("card-works");
  const tries = await Promise.allSettled([
    ...Array.from({ length: 3 }, () => releaseHold(it.asSystem, { purpose })),
    ...Array.from({ length: 3 }, () => refundHold(it.asSystem, { purpose })),
    ...Array.from({ length: 2 }, () => splitHold(it.asSystem, { purpose, ownerShareBps: 3_000 })),
  ]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await till.settle(2);
});

test("what is held for too long is not held fast while it waits for the way out", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await withTheDoorShut(
    it.db,
    () => timeOutHold(it.asSystem, { id: holdId, move: "lapse" }),
    (db) => db.execute(sql`select from holds where id = ${holdId} for update nowait`),
  );
  expect(await deal.stateOf(purpose)).toBe("refunded");
});
