import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Db } from "@/platform/db";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { openTill, type Till } from "@/testing/till";
import { performCall } from "../call/perform";
import { releaseHold } from "../hold/release";
import { timeOutHold } from "../hold/time-out";
import { refreshPayee } from "../payee/refresh";
import { providerCalls, transfers } from "../tables";
import { retryTransfer } from "../transfer/retry";
import { shutWayOut } from "./reads";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;
let account: string;
let purpose: string;
let holdId: string;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
  account = await deal.accountOfOtto();
});
afterAll(() => till.close());
beforeEach(async () => {
  ({ purpose, holdId } = await deal.paidBy("card-works"));
});

/** Until it is so; asked again and again, since it happens on another connection. */
async function until(is: () => Promise<boolean>) {
  for (const end = Date.now() + 15_000; Date.now() < end; ) if (await is()) return;
  throw new Error("it never came to that");
}

const isAtTheDoor = async () => {
  const rows = await it.db.execute(sql`select from pg_locks join pg_database on pg_database.oid = database
    where datname = current_database() and locktype = 'advisory' and not granted`);
  return rows.length > 0;
};

const rowsOfMoney = ["holds", "payees", "payments", "transfers", "refunds", "provider_calls"];

/** While somebody freezes: `come` waits at the door, and whoever has shut it can have every row. */
async function whileShut(come: (db: Db) => Promise<unknown>) {
  const coming = await it.db.transaction(async (tx) => {
    const db = tx as unknown as Db;
    await shutWayOut({ db });
    const coming = come(db);
    await until(isAtTheDoor);
    for (const table of rowsOfMoney) await db.execute(sql`select from ${sql.raw(table)} for update nowait`);
    return [coming];
  });
  await Promise.all(coming);
}

const transferOf = async () => {
  const [row] = await it.db.select().from(transfers).where(eq(transfers.holdId, holdId));
  return row?.id ?? "";
};
const callOf = async () => {
  const [row] = await it.db
    .select()
    .from(providerCalls)
    .where(and(eq(providerCalls.holdId, holdId), eq(providerCalls.kind, "transfer")));
  return row;
};

test("whoever asks the provider waits for a freeze before she holds anything", async () => {
  await releaseHold(it.asSystem, { purpose });
  const callId = (await callOf())?.id ?? "";
  await whileShut(() => performCall(it.asSystem, { callId }));
  expect(await callOf()).toMatchObject({ state: "done" });
});

test("whoever books the provider's answer waits for a freeze before she holds anything", async () => {
  await till.knobs.misbehave({ kind: "delay", on: "POST /v1/transfers", ms: 1_500 });
  await releaseHold(it.asSystem, { purpose });
  const callId = (await callOf())?.id ?? "";
  const asking = performCall(it.asSystem, { callId });
  await until(async () => (await callOf())?.attempts === 1);
  await whileShut(() => asking);
  expect(await callOf()).toMatchObject({ state: "done" });
});

test("an operator who sends a transfer again waits for a freeze before she holds anything", async () => {
  await till.knobs.failNextTransfer();
  await releaseHold(it.asSystem, { purpose });
  await till.settle(2);
  const transferId = await transferOf();
  await whileShut(() => retryTransfer(it.asMarta, { transferId }));
  await till.settle(2);
  expect(await deal.books(purpose, "payable")).toEqual([0]);
});

test("a timer that gives money back waits for a freeze before it holds anything", async () => {
  await whileShut(() => timeOutHold(it.asSystem, { id: holdId, move: "lapse" }));
  expect(await deal.stateOf(purpose)).toBe("refunded");
});

test("news of an owner's account waits for a freeze before it holds anything", async () => {
  await till.knobs.judgeAccount({ id: account, status: "pending" });
  await refreshPayee(it.asSystem, account);
  await releaseHold(it.asSystem, { purpose });
  await till.knobs.judgeAccount({ id: account, status: "active" });
  await whileShut(() => refreshPayee(it.asSystem, account));
  await till.settle(2);
  expect(await deal.books(purpose, "payable")).toEqual([0]);
});
