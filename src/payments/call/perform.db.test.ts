import { and, eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { withTheDoorShut } from "@/testing/door";
import { openTill, type Till } from "@/testing/till";
import { checkBook } from "../book/check";
import { cancelHold } from "../hold/cancel";
import { payHold } from "../hold/pay";
import { refundHold } from "../hold/refund";
import { releaseHold } from "../hold/release";
import { payments, providerCalls, refunds, transfers } from "../tables";
import { dialCall } from "./dial";
import { performCall } from "./perform";
import type { CallKind } from "./policy";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
  await deal.accountOfOtto();
});
afterAll(() => till.close());
afterEach(async () => {
  await till.knobs.behave();
  await till.settle(3);
  expect(await checkBook(it.asSystem)).toEqual([]);
});

const callOf = async (holdId: string, kind: CallKind) => {
  const calls = await it.db
    .select()
    .from(providerCalls)
    .where(and(eq(providerCalls.holdId, holdId), eq(providerCalls.kind, kind)));
  return calls;
};

const refundsAtProvider = async (holdId: string) => {
  const [call] = await callOf(holdId, "refund");
  const list = await dialCall().refunds.list({ payment_intent: call?.params.payment_intent as string });
  return list.data.length;
};

const faults = ["drop-reply", "drop-request", "error", "error-after", "too-many", "conflict"] as const;

test.each(faults)("a refund that meets %s is made once, and booked once", async (kind) => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await till.knobs.misbehave({ kind, on: "POST /v1/refunds", times: 3 });
  await refundHold(it.asSystem, { purpose });
  await till.settle(4);
  await till.knobs.behave();
  // Its key is forgotten after a day: whoever had not looked would send it a second time.
  await till.knobs.forgetKeys();
  await till.settle(3);
  const [refund] = await it.db.select().from(refunds).where(eq(refunds.holdId, holdId));
  expect(refund?.state).toBe("settled");
  expect(await refundsAtProvider(holdId)).toBe(1);
  expect(await deal.books(purpose, "refund_payable")).toEqual([0]);
});

test.each(faults)("a transfer that meets %s is made once, and booked once", async (kind) => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await till.knobs.misbehave({ kind, on: "POST /v1/transfers", times: 3 });
  await releaseHold(it.asSystem, { purpose });
  await till.settle(4);
  await till.knobs.behave();
  await till.knobs.forgetKeys();
  await till.settle(3);
  const [transfer] = await it.db.select().from(transfers).where(eq(transfers.holdId, holdId));
  expect(transfer?.state).toBe("made");
  const { data } = await dialCall().transfers.list({ transfer_group: holdId });
  expect(data.map(({ amount }) => amount)).toEqual([45_000]);
});

test("whoever waits for the payment page is told what to do when it does not answer, and the same page comes later", async () => {
  const { holdId } = await deal.asked();
  await till.knobs.misbehave({ kind: "drop-request", on: "POST /v1/checkout/sessions", times: 9 });
  await expect(payHold(it.asFern, { holdId, method: "card" })).rejects.toThrow(
    "The payment page does not answer just now. Nothing was charged. Please try again in a minute.",
  );
  await till.knobs.behave();
  const { url } = await payHold(it.asFern, { holdId, method: "card" });
  expect(url).toContain("http");
  expect(await callOf(holdId, "checkout")).toHaveLength(1);
});

test("eight workers with one call: the provider is asked by one, and it is booked once", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await refundHold(it.asSystem, { purpose });
  const [call] = await callOf(holdId, "refund");
  await Promise.all(Array.from({ length: 8 }, () => performCall(it.asSystem, { callId: call?.id ?? "" })));
  expect((await callOf(holdId, "refund"))[0]).toMatchObject({ state: "done", attempts: 1 });
  expect(await refundsAtProvider(holdId)).toBe(1);
});

test("a worker that died after asking is followed by one that finds what it did", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await refundHold(it.asSystem, { purpose });
  const [call] = await callOf(holdId, "refund");
  // As it leaves things when it is killed between the answer and the books.
  await dialCall().refunds.create(
    { ...(call?.params as object), metadata: { hold: holdId, call: call?.id ?? "" } },
    { idempotencyKey: call?.id ?? "" },
  );
  await it.db
    .update(providerCalls)
    .set({ attempts: 1, leasedUntil: sql`now() - interval '1 second'` })
    .where(eq(providerCalls.id, call?.id ?? ""));
  await till.knobs.forgetKeys();
  await till.settle(2);
  expect((await callOf(holdId, "refund"))[0]?.state).toBe("done");
  expect(await refundsAtProvider(holdId)).toBe(1);
});

test("a failure that the provider repeats under our key is asked anew once its list shows that nothing happened", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await till.knobs.misbehave({ kind: "error", on: "POST /v1/refunds", times: 1 });
  await refundHold(it.asSystem, { purpose });
  await till.settle(4);
  const [stuck] = await callOf(holdId, "refund");
  if (stuck?.state === "intended") {
    await till.failuresGrowOld();
    await till.settle(4);
  }
  const [refund] = await it.db.select().from(refunds).where(eq(refunds.holdId, holdId));
  expect(refund?.state).toBe("settled");
  expect(await refundsAtProvider(holdId)).toBe(1);
});

test("a clear no is not asked again: the owner is still owed it, and somebody must look", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await till.knobs.failNextTransfer();
  await releaseHold(it.asSystem, { purpose });
  await till.settle(2);
  const [transfer] = await it.db.select().from(transfers).where(eq(transfers.holdId, holdId));
  expect(transfer?.state).toBe("refused");
  expect(await deal.books(purpose, "payable")).toEqual([-45_000]);
});

test("when whoever asks was killed over it, the next one comes as soon as that one's time is over", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await refundHold(it.asSystem, { purpose });
  const [call] = await callOf(holdId, "refund");
  const leaseFor = (seconds: number) =>
    it.db
      .update(providerCalls)
      .set({ attempts: 1, leasedUntil: sql`now() + make_interval(secs => ${seconds})` })
      .where(eq(providerCalls.id, call?.id ?? ""));
  await leaseFor(60);
  await till.settle(1);
  const [waiting] = await it.db.execute<{ seconds: number }>(sql`
    select extract(epoch from run_at - now())::int as seconds from graphile_worker.jobs where key = ${`call:${call?.id}`}`);
  expect(waiting?.seconds).toBeGreaterThan(40);
  await leaseFor(-1);
  await till.settle(1);
  expect((await callOf(holdId, "refund"))[0]?.state).toBe("done");
});

test("whoever comes to ask holds no call while she waits for the way out", async () => {
  const { purpose, holdId } = await deal.paidBy("card-works");
  await refundHold(it.asSystem, { purpose });
  const [call] = await callOf(holdId, "refund");
  await withTheDoorShut(
    it.db,
    () => performCall(it.asSystem, { callId: call?.id ?? "" }),
    (db) => db.execute(sql`select from provider_calls where id = ${call?.id} for update nowait`),
  );
  expect((await callOf(holdId, "refund"))[0]?.state).toBe("done");
});

test("a page that is there just as its hold is cancelled is closed, and not forgotten", async () => {
  const { purpose, holdId } = await deal.asked();
  await till.knobs.misbehave({ kind: "drop-request", on: "POST /v1/checkout/sessions", times: 9 });
  await expect(payHold(it.asFern, { holdId, method: "card" })).rejects.toThrow("does not answer just now");
  let cancelled: Promise<unknown> = Promise.resolve();
  await it.db.transaction(async (tx) => {
    await tx.update(providerCalls).set({ state: "done" }).where(eq(providerCalls.holdId, holdId));
    await tx
      .update(payments)
      .set({ state: "open", sessionId: "cs_that_just_came" })
      .where(eq(payments.holdId, holdId));
    cancelled = cancelHold(it.asSystem, { purpose });
    await expect
      .poll(async () => {
        const waiting = await tx.execute(
          sql`select from pg_locks where locktype = 'transactionid' and not granted`,
        );
        return waiting.length;
      })
      .toBe(1);
  });
  await cancelled;
  expect((await it.db.select().from(payments).where(eq(payments.holdId, holdId)))[0]?.state).toBe("open");
  expect((await callOf(holdId, "expire"))[0]?.params).toEqual({ session: "cs_that_just_came" });
});
