import { appendFileSync } from "node:fs";
import { join } from "node:path";
import Stripe from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startStandIn } from "./start-stand-in";
import { type Tried, tryStandIn, typesOf, webhookSecret } from "./try-stand-in";

let it: Tried;
beforeEach(async () => {
  it = await tryStandIn();
});
afterEach(() => it.leave());

const newCustomer = (email = "fern@example.com") => it.stripe.customers.create({ email });
const emailsOf = () =>
  it.ear.heard.map(
    ({ body }) => (JSON.parse(body) as { data: { object: { email: string } } }).data.object.email,
  );

test("each is signed so that the SDK believes it, and nothing else", async () => {
  await newCustomer();
  await it.knobs.delivered();
  const [{ body, signature }] = it.ear.heard as [{ body: string; signature: string }];
  const event = Stripe.webhooks.constructEvent(body, signature, webhookSecret);
  expect(event).toMatchObject({ type: "customer.created", livemode: false, api_version: Stripe.API_VERSION });
  expect(() => Stripe.webhooks.constructEvent(`${body} `, signature, webhookSecret)).toThrow(
    "No signatures found",
  );
  expect(() => Stripe.webhooks.constructEvent(body, signature, "whsec_other")).toThrow("No signatures found");
});

test("thin notifications of v2 are signed the same way", async () => {
  const account = await it.stripe.v2.core.accounts.create({ display_name: "Ada" });
  await it.knobs.delivered();
  const [{ body, signature }] = it.ear.heard as [{ body: string; signature: string }];
  const notification = it.stripe.parseEventNotification(body, signature, webhookSecret);
  expect(notification).toMatchObject({ type: "v2.core.account.created", related_object: { id: account.id } });
  expect(await it.stripe.v2.core.events.retrieve(notification.id)).toMatchObject({
    type: "v2.core.account.created",
  });
});

test("it is sent again until somebody says yes", async () => {
  it.ear.answers = (time) => (time < 3 ? 500 : 200);
  await newCustomer();
  await it.knobs.delivered();
  expect(typesOf(it.ear.heard)).toEqual(["customer.created", "customer.created", "customer.created"]);
  expect((await it.knobs.summary()).webhooks).toMatchObject([{ tries: 3, answer: 200, done: "delivered" }]);
});

test("held back, they wait; released, they come", async () => {
  await it.knobs.webhooks({ hold: true });
  await newCustomer();
  await it.knobs.delivered();
  expect(it.ear.heard).toEqual([]);
  await it.knobs.webhooks({ hold: false });
  await it.knobs.delivered();
  expect(typesOf(it.ear.heard)).toEqual(["customer.created"]);
});

test("they can come twice, the last first, or never", async () => {
  await it.knobs.webhooks({ hold: true, reverse: true, repeat: 2 });
  await newCustomer("first@example.com");
  await newCustomer("second@example.com");
  await it.knobs.webhooks({ hold: false });
  await it.knobs.delivered();
  expect(new Set(emailsOf().slice(0, 2)).has("second@example.com")).toBe(true);
  expect(emailsOf()).toHaveLength(4);

  it.ear.heard.length = 0;
  await it.knobs.behave();
  await it.knobs.webhooks({ lose: 1 });
  await newCustomer("third@example.com");
  await newCustomer("fourth@example.com");
  await it.knobs.delivered();
  expect(emailsOf()).toEqual(["fourth@example.com"]);
});

test("once more, when asked", async () => {
  await newCustomer();
  await it.knobs.delivered();
  const { data } = await it.stripe.events.list();
  await it.knobs.resend({ id: `${data[0]?.id}` });
  await it.knobs.delivered();
  expect(typesOf(it.ear.heard)).toEqual(["customer.created", "customer.created"]);
});

test("what was not delivered before a restart is delivered after it, and nothing is forgotten", async () => {
  await it.knobs.webhooks({ hold: true });
  const { id } = await newCustomer();
  await it.stop();
  appendFileSync(join(it.folder, "journal.jsonl"), '[["customer","cus_torn",{"id":"cus_to'); // a crash in mid-sentence

  const again = await startStandIn({
    folder: it.folder,
    secretKey: it.secretKey,
    webhook: { url: it.ear.url, secret: webhookSecret },
  });
  await again.knobs.webhooks({ hold: false });
  await again.knobs.delivered();
  expect(typesOf(it.ear.heard)).toEqual(["customer.created"]);
  expect((await again.knobs.summary()).webhooks).toHaveLength(1);
  const answer = await fetch(`${again.address}/v1/customers`, {
    headers: { authorization: `Bearer ${it.secretKey}` },
  });
  expect(((await answer.json()) as { data: { id: string }[] }).data.map((row) => row.id)).toEqual([id]);
  await again.stop();
});

test.each([
  ["error", 500, "StripeAPIError"],
  ["too-many", 429, "StripeRateLimitError"],
  ["conflict", 409, "StripeAPIError"],
] as const)("told to, it answers %s", async (kind, statusCode, type) => {
  await it.knobs.misbehave({ kind, on: "POST /v1/customers" });
  await expect(newCustomer()).rejects.toMatchObject({ statusCode, type });
  expect((await it.stripe.customers.list()).data).toEqual([]);
  expect(await newCustomer()).toMatchObject({ object: "customer" });
});

test("a request that was cut off before anything happened never happened", async () => {
  // The SDK itself asks once more when a line is cut.
  await it.knobs.misbehave({ kind: "drop-request", times: 2, on: "POST /v1/customers" });
  await expect(newCustomer()).rejects.toMatchObject({ type: "StripeConnectionError" });
  expect((await it.stripe.customers.list()).data).toEqual([]);
});
