import { createHmac } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { POST } from "@/app/api/stripe/route";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { openTill, type Till } from "@/testing/till";
import { checkBook } from "../book/check";
import { payHold } from "../hold/pay";
import { findings, holds, payments, providerEvents } from "../tables";
import { receiveEvent } from "./receive";

let till: Till;
let it: Cast;
let deal: ReturnType<typeof dealings>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  deal = dealings(it, till);
});
afterAll(() => till.close());
afterEach(async () => {
  await till.knobs.behave();
  expect(await checkBook(it.asSystem)).toEqual([]);
});

const now = () => Math.floor(Date.now() / 1000);
const event = (more: object = {}) =>
  JSON.stringify({
    id: "evt_by_hand",
    object: "event",
    type: "payment_intent.succeeded",
    livemode: false,
    data: { object: { id: "pi_by_hand", object: "payment_intent" } },
    ...more,
  });

const signed = (body: string, at = now(), secret = process.env.STRIPE_WEBHOOK_SECRET ?? "") =>
  `t=${at},v1=${createHmac("sha256", secret).update(`${at}.${body}`).digest("hex")}`;

const send = async (body: string, signature: string) => {
  const headers = { "stripe-signature": signature };
  const answer = await POST(new Request("http://localhost/api/stripe", { method: "POST", headers, body }));
  return answer.status;
};

const stored = async () => (await it.db.select().from(providerEvents)).map(({ id }) => id);

test.each([
  ["signed with another secret", () => signed(event(), now(), "whsec_of_somebody_else")],
  ["signed for other words", () => signed(event({ id: "evt_other" }))],
  ["not signed", () => ""],
  ["signed by nonsense", () => "t=now,v1=yes"],
  ["more than five minutes old", () => signed(event(), now() - 301)],
  ["more than five minutes early", () => signed(event(), now() + 310)],
])("what is %s is not believed and not kept", async (_, signature) => {
  expect(await send(event(), signature())).toBe(400);
  expect(await stored()).not.toContain("evt_by_hand");
});

test("what is about live money is not for a test key", async () => {
  const body = event({ livemode: true });
  expect(await send(body, signed(body))).toBe(400);
  expect(await stored()).not.toContain("evt_by_hand");
});

test("what is not JSON is not believed, signed or not", async () => {
  expect(await send("pay me", signed("pay me"))).toBe(400);
});

test("more than an event has to say is turned away, whatever it says of its length", async () => {
  const body = event({ padding: "x".repeat(300_000) });
  expect(await send(body, signed(body))).toBe(413);
});

test("the same event is kept once, however often it comes at once", async () => {
  const body = event({ id: "evt_eight_times" });
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(body, signed(body))));
  expect(new Set(answers)).toEqual(new Set([200]));
  expect((await stored()).filter((id) => id === "evt_eight_times")).toHaveLength(1);
});

test("what only says that it was paid moves nothing: it is looked up", async () => {
  const { purpose, holdId } = await deal.asked();
  const { url } = await payHold(it.asFern, { holdId, method: "card" });
  const [payment] = await it.db.select().from(payments).where(eq(payments.holdId, holdId));
  await receiveEvent(it, {
    id: "evt_too_good_to_be_true",
    type: "checkout.session.completed",
    objectId: payment?.sessionId ?? "",
  });
  await till.settle(1);
  expect(await deal.stateOf(purpose)).toBe("requested");
  await till.choose(url, "card-works");
  await till.settle(2);
  expect(await deal.stateOf(purpose)).toBe("held");
});

test.each([
  ["repeated four times", { repeat: 4 }],
  ["in the wrong order", { reverse: true }],
  ["repeated, in the wrong order and late", { repeat: 3, reverse: true, delayMs: 300 }],
])("webhooks that come %s lead to the same books", async (_, manners) => {
  await till.knobs.webhooks(manners);
  const { purpose } = await deal.paidBy("card-works");
  await till.settle(2);
  const id = (await till.knobs.openDispute({ of: (await deal.newest()).id })) as { id: string };
  await till.knobs.decideDispute({ id: id.id, outcome: "won" });
  await till.settle(3);
  expect(await deal.stateOf(purpose)).toBe("held");
  expect(await deal.books(purpose, "held", "unearned_fee", "tax", "dispute_hold")).toEqual([
    -50_000, -2_500, -475, 0,
  ]);
});

test("what does not fit what we asked for moves nothing, and somebody must look", async () => {
  const { purpose, holdId } = await deal.asked();
  const { url } = await payHold(it.asFern, { holdId, method: "card" });
  // As if somebody had paid another sum: what we asked for is not what the page says.
  await it.db.update(payments).set({ amount: 99 }).where(eq(payments.holdId, holdId));
  await till.choose(url, "card-works");
  await till.settle(2);
  expect(await deal.stateOf(purpose)).toBe("requested");
  const found = await it.db.select().from(findings).where(eq(findings.kind, "mismatch"));
  expect(found[0]?.sentence).toContain("asked for 99 eur, got 52975 eur");
  const [hold] = await it.db.select().from(holds).where(eq(holds.purpose, purpose));
  expect(hold?.heldAt).toBeNull();
});
