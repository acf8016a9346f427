import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Refused } from "@/platform/errors";
import { money } from "@/platform/money";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { openTill, type Till } from "@/testing/till";
import { walks } from "@/testing/walks";
import { cancelHold } from "../hold/cancel";
import { chargeHold } from "../hold/charge";
import { clawBackHold } from "../hold/claw-back";
import { payHold } from "../hold/pay";
import { refundHold } from "../hold/refund";
import { releaseHold } from "../hold/release";
import { splitHold } from "../hold/split";
import { recordRefund } from "../refund/record";
import { retryRefund } from "../refund/retry";
import { chargebacks, findings, payments, providerEvents, refunds } from "../tables";
import { checkBook } from "./check";
import { reconcileBook } from "./reconcile";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;
let account: string;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
  account = await deal.accountOfOtto();
  await deal.paidBy("card-works");
});
afterAll(() => till.close());

type Step = (hold: { purpose: string; holdId: string }) => Promise<unknown>;

const paymentOf = async (holdId: string) => {
  const [payment] = await it.db.select().from(payments).where(eq(payments.holdId, holdId));
  return payment?.intentId ?? null;
};

const pay =
  (method: "card" | "bank", way: string): Step =>
  async ({ holdId }) => {
    const { url } = await payHold(it.asFern, { holdId, method });
    await till.choose(url, way);
  };

const decide =
  (outcome: "won" | "lost"): Step =>
  async ({ holdId }) => {
    const [open] = await it.db.select().from(chargebacks).where(eq(chargebacks.holdId, holdId));
    if (open?.state === "open") await till.knobs.decideDispute({ id: open.providerId, outcome });
  };

/** Whatever has not reached the brand, one by one. */
const seeTo =
  (way: (refundId: string) => Promise<unknown>): Step =>
  async ({ holdId }) => {
    const all = await it.db.select().from(refunds).where(eq(refunds.holdId, holdId));
    for (const { id, state } of all) if (state === "returned" || state === "refused") await way(id);
  };

/** All that people, banks and the line to the provider may do, in any order. */
const steps: Record<string, Step> = {
  payByCard: pay("card", "card-works"),
  payByEmptyCard: pay("card", "card-empty"),
  payByBank: pay("bank", "bank-slow"),
  charge: ({ purpose }) => chargeHold(it.asSystem, { purpose }),
  settleDebits: () => till.knobs.settleEveryDebit(),
  returnDebit: async ({ holdId }) => {
    const id = await paymentOf(holdId);
    if (id) await till.knobs.returnDebit({ id });
  },
  cancel: ({ purpose }) => cancelHold(it.asSystem, { purpose }),
  release: ({ purpose }) => releaseHold(it.asSystem, { purpose }),
  refund: ({ purpose }) => refundHold(it.asSystem, { purpose }),
  split: ({ purpose }) => splitHold(it.asSystem, { purpose, ownerShareBps: 3_333 }),
  clawBack: ({ purpose }) => clawBackHold(it.asSystem, { purpose, amount: money(7_777, "eur") }),
  dispute: async ({ holdId }) => {
    const of = await paymentOf(holdId);
    if (of) await till.knobs.openDispute({ of });
  },
  disputePart: async ({ holdId }) => {
    const of = await paymentOf(holdId);
    if (of) await till.knobs.openDispute({ of, amount: 12_345 });
  },
  win: decide("won"),
  lose: decide("lost"),
  emptyAccount: () => till.knobs.payOut({ id: account }),
  loseReplies: () => till.knobs.misbehave({ kind: "drop-reply", on: "POST", times: 2 }),
  fail: () => till.knobs.misbehave({ kind: "error-after", on: "POST", times: 1 }),
  loseWebhooks: () => till.knobs.webhooks({ lose: 3 }),
  mixWebhooks: () => till.knobs.webhooks({ repeat: 2, reverse: true }),
  sendAgain: seeTo((refundId) => retryRefund(it.asMarta, { refundId })),
  sendByBank: seeTo((refundId) => recordRefund(it.asMarta, { refundId, note: "By bank, reference 7." })),
  failNextRefund: () => till.knobs.failNextRefund(),
  letTimePass: () => till.settle(1),
};

/** A no is an answer; the stand-in's is one too. Only a bug is not. */
const isAnswer = (error: unknown) =>
  error instanceof Refused || (error instanceof Error && /^[A-Z].*\.$/s.test(error.message));

const names = Object.keys(steps);
const walk = fc.array(
  fc.record({
    step: fc.constantFrom(...names),
    at: fc.nat(1),
    times: fc.constantFrom(1, 1, 1, 2, 8),
    pause: fc.boolean(),
  }),
  { minLength: 8, maxLength: 24 },
);

test("whatever happens, in whatever order and however often at once, the books add up and agree with the provider's", async () => {
  await fc.assert(
    fc.asyncProperty(walk, async (walk) => {
      await till.knobs.behave();
      const deals = [await deal.asked(), await deal.asked()] as const;
      for (const hold of deals) await pay("card", "card-works")(hold);
      for (const { step, at, times, pause } of walk) {
        const hold = deals[at] as (typeof deals)[number];
        const tries = await Promise.allSettled(
          Array.from({ length: times }, () => (steps[step] as Step)(hold)),
        );
        for (const each of tries) if (each.status === "rejected" && !isAnswer(each.reason)) throw each.reason;
        if (pause) await till.settle(1);
      }
      await till.knobs.behave();
      await till.settle(4);
      await till.failuresGrowOld();
      await till.settle(4);
      await till.knobs.settleEveryDebit().catch(() => undefined);
      await reconcileBook(it.asSystem, { lagSeconds: -2 });
      await till.settle(4);
      await reconcileBook(it.asSystem, { lagSeconds: -2 });
      expect(await checkBook(it.asSystem)).toEqual([]);
      const unread = await it.db.select().from(providerEvents).where(eq(providerEvents.state, "waiting"));
      expect(unread).toEqual([]);
      const open = await it.db.select().from(findings);
      const expected = ["refund-returned", "refund-refused", "transfer-refused"];
      expect(open.filter(({ kind, closedAt }) => !closedAt && !expected.includes(kind))).toEqual([]);
    }),
    walks(6),
  );
});
