import { asc, eq, isNull } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { money } from "@/platform/money";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { openTill, type Till } from "@/testing/till";
import { checkBook } from "../book/check";
import { reconcileBook } from "../book/reconcile";
import { clawBackHold } from "../hold/claw-back";
import { refundHold } from "../hold/refund";
import { releaseHold } from "../hold/release";
import { findings, refunds } from "../tables";
import { listStranded } from "./reads";
import { recordRefund } from "./record";
import { retryRefund } from "./retry";

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
afterEach(async () => {
  await reconcileBook(it.asSystem, { lagSeconds: -2 });
  expect(await checkBook(it.asSystem)).toEqual([]);
  const open = await it.db.select().from(findings).where(isNull(findings.closedAt));
  expect(open.map(({ sentence }) => sentence)).toEqual([]);
});

const note = "By bank transfer, reference 4711.";

async function cameBack() {
  await till.knobs.failNextRefund();
  await refundHold(it.asSystem, { purpose });
  await till.settle(3);
  return theOnlyOne();
}

async function theOnlyOne() {
  const [stranded, ...more] = await listStranded(it);
  expect(more).toEqual([]);
  return stranded?.refundId ?? "";
}

const states = async () => {
  const rows = await it.db
    .select({ state: refunds.state })
    .from(refunds)
    .where(eq(refunds.holdId, holdId))
    .orderBy(asc(refunds.createdAt));
  return rows.map(({ state }) => state);
};

/** How often a button was pressed, at the same moment, and what all but one were told. */
const eightTimes = async (press: () => Promise<unknown>) => {
  const tries = await Promise.allSettled(Array.from({ length: 8 }, press));
  const noes = tries.filter((each) => each.status === "rejected");
  expect(noes).toHaveLength(7);
  for (const { reason } of noes)
    expect(`${reason}`).toContain("This refund has been seen to already, so nothing was done twice.");
};

test("what the bank sent back is sent again, once however often it is pressed, and arrives", async () => {
  const refundId = await cameBack();
  expect(await listStranded(it)).toMatchObject([
    { brand: "Fern & Co.", state: "returned", amount: money(52_975, "eur"), frozen: false },
  ]);
  await eightTimes(() => retryRefund(it.asMarta, { refundId }));
  await till.settle(3);
  expect(await states()).toEqual(["dropped", "settled"]);
  expect(await deal.books(purpose, "refund_payable")).toEqual([0]);
  expect(await listStranded(it)).toEqual([]);
});

test("what comes back a second time is on the desk again, and goes out at the third try", async () => {
  const first = await cameBack();
  await till.knobs.failNextRefund();
  await retryRefund(it.asMarta, { refundId: first });
  await till.settle(3);
  const second = await theOnlyOne();
  expect(second).not.toBe(first);
  await retryRefund(it.asMarta, { refundId: second });
  await till.settle(3);
  expect(await states()).toEqual(["dropped", "dropped", "settled"]);
  expect(await deal.books(purpose, "refund_payable")).toEqual([0]);
});

test("what was sent from our own bank is owed no more, written down once, under the operator's name", async () => {
  const refundId = await cameBack();
  await eightTimes(() => recordRefund(it.asMarta, { refundId, note }));
  expect(await states()).toEqual(["elsewhere"]);
  expect(await deal.books(purpose, "refund_payable", "bank")).toEqual([0, -52_975]);
  await expect(retryRefund(it.asMarta, { refundId })).rejects.toThrow("This refund has been seen to already");
  const [noted] = await it.db.select().from(findings).where(eq(findings.kind, "refund-elsewhere"));
  expect(noted).toMatchObject({ subjectId: refundId, closedBy: it.who.marta.id, note });
});

test("of two operators, one who sends again and one who writes down, only one is heard", async () => {
  const refundId = await cameBack();
  const tries = await Promise.allSettled([
    retryRefund(it.asMarta, { refundId }),
    recordRefund(it.asMarta, { refundId, note }),
  ]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await till.settle(3);
  expect(await deal.books(purpose, "refund_payable")).toEqual([0]);
});

test("after a dispute that was won nothing goes back the way it came, so it is sent another way", async () => {
  const refundId = await cameBack();
  const { id } = await deal.newest();
  const dispute = (await till.knobs.openDispute({ of: id })) as { id: string };
  await till.settle(3);
  expect(await listStranded(it)).toMatchObject([{ refundId, frozen: true }]);
  await expect(retryRefund(it.asMarta, { refundId })).rejects.toThrow("This money is frozen for now");
  await expect(recordRefund(it.asMarta, { refundId, note })).rejects.toThrow("This money is frozen for now");
  await till.knobs.decideDispute({ id: dispute.id, outcome: "won" });
  await till.settle(3);
  await retryRefund(it.asMarta, { refundId });
  await till.settle(3);
  const [again] = await listStranded(it);
  expect(again).toMatchObject({ state: "refused", frozen: false });
  await recordRefund(it.asMarta, { refundId: again?.refundId ?? "", note });
  expect(await deal.books(purpose, "refund_payable", "dispute_hold")).toEqual([0, 0]);
});

test("what was taken from the owner for the brand and came back is sent again, and breaks no rule of the books", async () => {
  await releaseHold(it.asSystem, { purpose });
  await till.settle(2);
  await till.knobs.payOut({ id: account });
  await till.knobs.failNextRefund();
  await clawBackHold(it.asSystem, { purpose, amount: money(30_000, "eur") });
  await till.settle(3);
  await retryRefund(it.asMarta, { refundId: await theOnlyOne() });
  await till.settle(3);
  expect(await deal.books(purpose, "refund_payable", "recv_owner")).toEqual([0, 27_000]);
});

test("a refund that never was is not found", async () => {
  await expect(retryRefund(it.asMarta, { refundId: "rfd_none" })).rejects.toThrow(
    "This refund was not found.",
  );
});
