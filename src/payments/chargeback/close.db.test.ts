import { desc, eq, isNull } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { money } from "@/platform/money";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { openTill, type Till } from "@/testing/till";
import { checkBook } from "../book/check";
import { getMoneyDesk } from "../book/reads";
import { reconcileBook } from "../book/reconcile";
import { countFindings } from "../finding/reads";
import { cancelHold } from "../hold/cancel";
import { clawBackHold } from "../hold/claw-back";
import { holdOf } from "../hold/move";
import { payHold } from "../hold/pay";
import { refundHold } from "../hold/refund";
import { releaseHold } from "../hold/release";
import { listStranded } from "../refund/reads";
import { recordRefund } from "../refund/record";
import { findings, refunds } from "../tables";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;
let account: string;
let purpose: string;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
});
afterAll(() => till.close());
beforeEach(async () => {
  account = await deal.accountOfOtto();
  ({ purpose } = await deal.paidBy("card-works"));
});
afterEach(async () => {
  expect(await checkBook(it.asSystem)).toEqual([]);
  // What the books say lies with the provider lies there.
  await reconcileBook(it.asSystem, { lagSeconds: -2 });
  const open = await it.db.select().from(findings).where(isNull(findings.closedAt));
  expect(open.map(({ sentence }) => sentence)).toEqual([]);
});

async function disputed(amount?: number) {
  const { id } = await deal.newest();
  const dispute = await till.knobs.openDispute({ of: id, ...(amount && { amount }) });
  await till.settle(3);
  return (dispute as { id: string }).id;
}

async function decided(id: string, outcome: "won" | "lost") {
  await till.knobs.decideDispute({ id, outcome });
  await till.settle(3);
}

const released = async () => {
  await releaseHold(it.asSystem, { purpose });
  await till.settle(2);
};

const all = ["held", "unearned_fee", "payable", "dispute_reserve", "dispute_hold", "recv_owner"] as const;
const nothingLeft = [0, 0, 0, 0, 0, 0];

test("while a bank has taken it, the money is frozen", async () => {
  await disputed();
  await expect(releaseHold(it.asSystem, { purpose })).rejects.toThrow("This money is frozen for now.");
  await expect(refundHold(it.asSystem, { purpose })).rejects.toThrow("This money is frozen for now.");
  expect(await deal.books(purpose, "dispute_hold", "exp_dispute")).toEqual([52_975, 1_500]);
  // An operator has to answer the banks in time, so it waits on the desk like what does not add up.
  expect(await countFindings(it)).toBe(1);
  expect((await getMoneyDesk(it)).frozen[0]?.note).toContain("has taken back €529.75 for now");
});

test("won before release: it is held again, and can be released", async () => {
  await decided(await disputed(), "won");
  expect(await deal.books(purpose, ...all)).toEqual([-50_000, -2_500, 0, 0, 0, 0]);
  await released();
  expect(await deal.books(purpose, "payable", "rev_fee")).toEqual([0, -7_500]);
});

test("lost before release: the hold bears it", async () => {
  await decided(await disputed(), "lost");
  expect(await deal.stateOf(purpose)).toBe("lost");
  expect(await deal.books(purpose, ...all)).toEqual(nothingLeft);
  expect(await deal.books(purpose, "tax", "exp_loss")).toEqual([0, 0]);
});

test("a part of it lost before release: the rest can still be released", async () => {
  await decided(await disputed(10_000), "lost");
  expect(await deal.stateOf(purpose)).toBe("held");
  await released();
  expect(await deal.books(purpose, ...all)).toEqual(nothingLeft);
});

test("after payout the owner's part is taken back and waits; won, it goes to her again", async () => {
  await released();
  const dispute = await disputed();
  expect(await deal.books(purpose, "dispute_reserve", "dispute_hold")).toEqual([-45_000, 52_975]);
  await decided(dispute, "won");
  expect(await deal.books(purpose, ...all)).toEqual(nothingLeft);
  const { transfers } = await till.knobs.summary();
  expect(transfers.slice(0, 2).map(({ amount, reversed }) => amount - reversed)).toEqual([45_000, 0]);
});

test("after payout and lost: what was taken back pays for it, and our fee", async () => {
  await released();
  await decided(await disputed(), "lost");
  expect(await deal.books(purpose, ...all)).toEqual(nothingLeft);
  expect(await deal.books(purpose, "rev_fee", "tax", "exp_loss")).toEqual([0, 0, 0]);
});

test("a part of it lost before her whole part has come back: what is over goes to her again", async () => {
  await released();
  // Its answer is lost, and the bank decides before anybody asks again.
  await till.knobs.misbehave({ kind: "error-after", on: "POST /v1/transfers", times: 9 });
  await till.knobs.misbehave({ kind: "error-after", on: "GET /v1/transfers", times: 9 });
  const id = await disputed(10_000);
  await till.knobs.behave();
  await decided(id, "lost");
  await till.settle(4);
  expect(await deal.books(purpose, ...all)).toEqual(nothingLeft);
});

test("after payout, her account empty, and lost: she owes it, and the next earning pays it", async () => {
  await released();
  await till.knobs.payOut({ id: account });
  await decided(await disputed(), "lost");
  expect(await deal.books(purpose, "recv_owner", "rev_fee")).toEqual([45_000, 0]);

  const owed = purpose;
  ({ purpose } = await deal.paidBy("card-works"));
  await released();
  expect(await deal.books(owed, "recv_owner")).toEqual([0]);
  expect(await deal.books(purpose, "payable")).toEqual([0]);
});

test("after payout, her account empty, and won: she has what is hers", async () => {
  await released();
  await till.knobs.payOut({ id: account });
  await decided(await disputed(), "won");
  expect(await deal.books(purpose, ...all)).toEqual(nothingLeft);
});

test("released but not sent: frozen on its way, and lost it never leaves", async () => {
  await till.knobs.judgeAccount({ id: account, status: "pending" });
  await till.settle(1);
  await released();
  await decided(await disputed(), "lost");
  expect(await deal.books(purpose, ...all)).toEqual(nothingLeft);
});

test("a refund after payout comes from the owner", async () => {
  await released();
  await clawBackHold(it.asSystem, { purpose, amount: money(10_000, "eur") });
  await till.settle(3);
  expect(await deal.books(purpose, "recv_owner", "refund_payable", "rev_fee")).toEqual([0, 0, -6_500]);
});

test("a refund after payout with her account empty is kept back from her next earning", async () => {
  await released();
  await till.knobs.payOut({ id: account });
  await clawBackHold(it.asSystem, { purpose, amount: money(10_000, "eur") });
  await till.settle(3);
  expect(await deal.books(purpose, "recv_owner", "refund_payable")).toEqual([9_000, 0]);
  await expect(clawBackHold(it.asSystem, { purpose, amount: money(50_000, "eur") })).rejects.toThrow(
    "The owner has only €360.00 of it left.",
  );
  const owed = purpose;
  ({ purpose } = await deal.paidBy("card-works"));
  await released();
  expect(await deal.books(owed, "recv_owner")).toEqual([0]);
});

/** Whatever is owed to the brand, by the newest of what was sent or is to be sent back. */
async function refundsOf(purpose: string) {
  const { id } = await holdOf(it, purpose);
  const rows = await it.db
    .select({ state: refunds.state, amount: refunds.amount })
    .from(refunds)
    .where(eq(refunds.holdId, id))
    .orderBy(desc(refunds.createdAt));
  return rows.map(({ state, amount }) => [state, amount]);
}

test("given back, not arrived, and lost: the bank has it from us, and nothing is owed any more", async () => {
  await till.knobs.failNextRefund();
  await refundHold(it.asSystem, { purpose });
  await till.settle(3);
  expect(await refundsOf(purpose)).toEqual([["returned", 52_975]]);
  await decided(await disputed(), "lost");
  expect(await deal.books(purpose, "refund_payable", "dispute_hold", "exp_loss")).toEqual([0, 0, 0]);
  expect(await refundsOf(purpose)).toEqual([["dropped", 52_975]]);
});

test("taken from the owner for the brand, not arrived, and lost: all that is left of it pays", async () => {
  await released();
  await till.knobs.failNextRefund();
  await clawBackHold(it.asSystem, { purpose, amount: money(10_000, "eur") });
  await till.settle(3);
  await decided(await disputed(), "lost");
  expect(await deal.books(purpose, ...all)).toEqual(nothingLeft);
  expect(await deal.books(purpose, "refund_payable", "exp_loss")).toEqual([0, 0]);
  expect(await refundsOf(purpose)).toEqual([["dropped", 10_000]]);
});

test("given back, not arrived, and a part of it lost: the rest is still owed", async () => {
  await till.knobs.failNextRefund();
  await refundHold(it.asSystem, { purpose });
  await till.settle(3);
  await decided(await disputed(12_345), "lost");
  expect(await deal.books(purpose, "refund_payable", "exp_loss")).toEqual([-40_630, 0]);
  // The provider sends nothing back by a payment that was charged back: an operator has to.
  expect(await refundsOf(purpose)).toEqual([
    ["refused", 40_630],
    ["dropped", 52_975],
  ]);
  const [left] = await listStranded(it);
  expect(left).toMatchObject({ state: "refused", amount: { minor: 40_630 } });
  await recordRefund(it.asMarta, { refundId: left?.refundId ?? "", note: "Sent to the brand by bank." });
  expect(await deal.books(purpose, "refund_payable", "bank")).toEqual([0, -40_630]);
});

test("come too late, sent back, not arrived, and lost: the bank has it from us, and it is no loss", async () => {
  const cancelled = await deal.asked();
  const { url } = await payHold(it.asFern, { holdId: cancelled.holdId, method: "card" });
  await cancelHold(it.asSystem, cancelled);
  await till.knobs.failNextRefund();
  await till.choose(url, "card-works");
  await till.settle(3);
  expect(await refundsOf(cancelled.purpose)).toEqual([["returned", 52_975]]);
  await decided(await disputed(), "lost");
  expect(await deal.books(cancelled.purpose, "refund_payable", "dispute_hold", "exp_loss")).toEqual([
    0, 0, 0,
  ]);
  expect(await refundsOf(cancelled.purpose)).toEqual([["dropped", 52_975]]);
});
