import { and, eq, inArray, ne } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Refused } from "@/platform/errors";
import { newId } from "@/platform/ids";
import { type Cast, cast } from "@/testing/cast";
import { brokenAnywhere } from "@/testing/histories";
import { timePasses } from "@/testing/queue";
import { sales, sum } from "@/testing/sales";
import { openTill, type Till } from "@/testing/till";
import { walks } from "@/testing/walks";
import { checkBook } from "../book/check";
import { freezeBook } from "../book/freeze";
import { reconcileBook } from "../book/reconcile";
import { thawBook } from "../book/thaw";
import { hold } from "../hold/move";
import { recordRefund } from "../refund/record";
import { retryRefund } from "../refund/retry";
import { entries, findings, holds, providerCalls, providerEvents, refunds } from "../tables";
import { forfeitDepositSale } from "./forfeit-deposit";
import { payHoldbackSale } from "./pay-holdback";
import { releaseSale } from "./release";
import { returnDepositSale } from "./return-deposit";
import { splitSale } from "./split";
import { undoSale } from "./undo";

let till: Till;
let it: Cast;
let sale: ReturnType<typeof sales>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  sale = sales(it, till);
  await sale.accountOfFern();
});
afterAll(() => till.close());

type Step = (purpose: string) => Promise<unknown>;
const kinds = ["deposit", "closing"] as const;

const sumsOf = (purpose: string) => it.db.select().from(holds).where(eq(holds.purpose, purpose));
const refundsOf = async (purpose: string) => {
  const ids = (await sumsOf(purpose)).map(({ id }) => id);
  return it.db
    .select()
    .from(refunds)
    .where(inArray(refunds.holdId, ["", ...ids]));
};

/** To whichever of the two sums the buyer has been told an account for. */
const send =
  (kind: (typeof kinds)[number], given: Parameters<typeof sale.send>[2] = {}): Step =>
  async (purpose) => {
    if ((await sumsOf(purpose)).some((row) => row.kind === kind))
      await sale.send(purpose, kind, given).catch((error: Error) => {
        if (!error.message.startsWith("nobody was told yet")) throw error;
      });
  };
const timeUp =
  (kind: (typeof kinds)[number]): Step =>
  async (purpose) => {
    const row = (await sumsOf(purpose)).find((one) => one.kind === kind);
    if (row) await timePasses(row.id);
  };
const seeTo =
  (way: (refundId: string) => Promise<unknown>): Step =>
  async (purpose) => {
    for (const { id, state } of await refundsOf(purpose))
      if (state === "returned" || state === "refused") await way(id);
  };

/** All that two sides, their banks, operators and the line to the provider may do, in any order. */
const steps: Record<string, Step> = {
  askDeposit: (purpose) => sale.askDeposit(purpose),
  askClosing: (purpose) => sale.askClosing(purpose),
  sendDeposit: send("deposit"),
  sendClosing: send("closing"),
  sendPart: send("deposit", { amount: 70_001 }),
  sendPartOfRest: send("closing", { amount: 1_234_567 }),
  sendRestOfRest: send("closing", { amount: sum.rest - 1_234_567 }),
  sendTooMuch: send("closing", { amount: sum.rest + 1 }),
  sendInAnothersName: send("deposit", { name: "Mallory Ltd" }),
  sendWithoutReference: send("closing", { reference: null }),
  depositTimeUp: timeUp("deposit"),
  closingTimeUp: timeUp("closing"),
  returnDeposit: (purpose) => returnDepositSale(it.asSystem, { purpose }),
  forfeit: (purpose) => forfeitDepositSale(it.asSystem, { purpose }),
  release: (purpose) => releaseSale(it.asSystem, { purpose, holdback: sum.holdback }),
  undo: (purpose) => undoSale(it.asSystem, { purpose }),
  split: (purpose) => splitSale(it.asSystem, { purpose, sellerShareBps: 3_333 }),
  payHoldback: (purpose) => payHoldbackSale(it.asSystem, { purpose, sellerShareBps: 6_667 }),
  freeze: async (purpose) => {
    const [row] = await sumsOf(purpose);
    if (row)
      await freezeBook(it.asMarta, {
        holdId: row.id,
        reason: "operator",
        causeId: purpose,
        note: "A drill.",
      });
  },
  thaw: (purpose) => thawBook(it.asMarta, { reason: "operator", causeId: purpose }),
  loseReplies: () => till.knobs.misbehave({ kind: "drop-reply", on: "POST", times: 2 }),
  fail: () => till.knobs.misbehave({ kind: "error-after", on: "POST", times: 1 }),
  loseWebhooks: () => till.knobs.webhooks({ lose: 3 }),
  mixWebhooks: () => till.knobs.webhooks({ repeat: 2, reverse: true }),
  failNextRefund: () => till.knobs.failNextRefund(),
  refundsArrive: () => till.knobs.settleEveryRefund(),
  sendAgain: seeTo((refundId) => retryRefund(it.asMarta, { refundId })),
  sendByBank: seeTo((refundId) => recordRefund(it.asMarta, { refundId, note: "By bank, reference 7." })),
  letTimePass: () => till.settle(1),
};

const names = Object.keys(steps);
const begun = [
  "askDeposit",
  "letTimePass",
  "sendDeposit",
  "letTimePass",
  "askClosing",
  "letTimePass",
  "sendClosing",
];
const walk = fc.record({
  /** How far it went as it should, before anything may happen. */
  far: fc.nat(begun.length),
  after: fc.array(
    fc.record({
      step: fc.constantFrom(...names),
      times: fc.constantFrom(1, 1, 1, 2, 6),
      pause: fc.boolean(),
    }),
    { minLength: 8, maxLength: 22 },
  ),
});

/** What was received, held, given and taken back of one sale sums to nothing, whichever way it went. */
async function expectNothingLost(purpose: string) {
  const ids = (await sumsOf(purpose)).map(({ id }) => id);
  const lines = await it.db
    .select()
    .from(entries)
    .where(inArray(entries.holdId, ["", ...ids]));
  expect(lines.reduce((all, { minor }) => all + minor, 0)).toBe(0);
}

test("whatever happens to the money of a sale, in whatever order and however often at once, the books add up and agree with the provider's", async () => {
  await fc.assert(
    fc.asyncProperty(walk, async ({ far, after }) => {
      await till.knobs.behave();
      const purpose = newId("deal");
      const begin = begun.slice(0, far).map((step) => ({ step, times: 1, pause: true }));
      for (const { step, times, pause } of [...begin, ...after]) {
        const tries = await Promise.allSettled(
          Array.from({ length: times }, () => (steps[step] as Step)(purpose)),
        );
        for (const each of tries)
          if (each.status === "rejected" && !(each.reason instanceof Refused)) throw each.reason;
        if (pause) await till.settle(1);
      }
      await thawBook(it.asMarta, { reason: "operator", causeId: purpose });
      await till.knobs.behave();
      await till.settle(4);
      await till.failuresGrowOld();
      await till.settle(4);
      await reconcileBook(it.asSystem, { lagSeconds: -2 });
      await till.settle(4);
      await till.knobs.settleEveryRefund();
      await till.settle(2);
      await reconcileBook(it.asSystem, { lagSeconds: -2 });
      expect(await checkBook(it.asSystem)).toEqual([]);
      expect(await brokenAnywhere(it, [hold])).toEqual([]);
      await expectNothingLost(purpose);
      const unread = await it.db.select().from(providerEvents).where(eq(providerEvents.state, "waiting"));
      expect(unread).toEqual([]);
      const unasked = await it.db.select().from(providerCalls).where(eq(providerCalls.state, "intended"));
      expect(unasked).toEqual([]);
      const open = await it.db
        .select()
        .from(findings)
        .where(
          and(
            ne(findings.kind, "transfer-turned-away"),
            ne(findings.kind, "refund-returned"),
            ne(findings.kind, "refund-refused"),
            ne(findings.kind, "held-too-long"),
          ),
        );
      expect(open.filter(({ closedAt }) => !closedAt)).toEqual([]);
    }),
    walks(8),
  );
}, 240_000);
