import type Stripe from "stripe";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Tried, tryStandIn } from "./try-stand-in";

let it: Tried;
let made: Stripe.Customer[];
beforeAll(async () => {
  it = await tryStandIn();
  made = [];
  for (let n = 0; n < 25; n++) made.push(await it.stripe.customers.create({ email: `n${n}@example.com` }));
});
afterAll(() => it.leave());

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

test("a list is ten long, the newest first, and says that there is more", async () => {
  const first = await it.stripe.customers.list();
  expect(idsOf(first.data)).toEqual(idsOf(made).reverse().slice(0, 10));
  expect(first).toMatchObject({ object: "list", has_more: true, url: "/v1/customers" });
});

test("page after page it gives each once", async () => {
  const all: string[] = [];
  for await (const { id } of it.stripe.customers.list({ limit: 7 })) all.push(id);
  expect(all).toEqual(idsOf(made).reverse());
});

test("and backwards from where somebody stands", async () => {
  const [newest, second, third] = idsOf(made).reverse();
  const page = await it.stripe.customers.list({ ending_before: `${third}`, limit: 10 });
  expect(idsOf(page.data)).toEqual([newest, second]);
});

test("by the moment of creation", async () => {
  const now = Math.floor(Date.now() / 1000);
  expect((await it.stripe.customers.list({ created: { gte: now - 60 }, limit: 100 })).data).toHaveLength(25);
  expect((await it.stripe.customers.list({ created: { gt: now + 60 } })).data).toEqual([]);
  expect((await it.stripe.customers.list({ created: now - 3600 })).data).toEqual([]);
});

test.each([
  [{ limit: 101 }, "This value must be between 1 and 100."],
  [{ limit: 0 }, "This value must be between 1 and 100."],
  [{ starting_after: "cus_nobody" }, "No such object: 'cus_nobody'"],
  [{ starting_after: "cus_a", ending_before: "cus_b" }, "You may only specify one of these parameters"],
])("%j is refused", async (asked, no) => {
  await expect(it.stripe.customers.list(asked)).rejects.toThrow(no);
});

test("events tell what happened, by type", async () => {
  const { data } = await it.stripe.events.list({ type: "customer.created", limit: 100 });
  expect(data).toHaveLength(25);
  expect((await it.stripe.events.list({ types: ["charge.*"] })).data).toEqual([]);
  const event = await it.stripe.events.retrieve(`${data[0]?.id}`);
  expect(event).toMatchObject({
    object: "event",
    livemode: false,
    data: { object: { email: "n24@example.com" } },
  });
});

test("what nobody made is not found", async () => {
  await expect(it.stripe.charges.retrieve("ch_nothing")).rejects.toMatchObject({
    statusCode: 404,
    code: "resource_missing",
    message: "No such charge: 'ch_nothing'",
    requestId: expect.stringMatching(/^req_/),
  });
  await expect(it.stripe.v2.core.accounts.retrieve("acct_nobody")).rejects.toMatchObject({
    statusCode: 404,
    code: "not_found",
  });
});

test("only what can be opened is opened", async () => {
  await expect(it.stripe.customers.retrieve(`${made[0]?.id}`, { expand: ["email"] })).rejects.toThrow(
    "This property cannot be expanded (email).",
  );
});

test("who does not have the key hears nothing", async () => {
  const answer = await fetch(`${it.address}/v1/customers`, {
    headers: { authorization: "Bearer sk_test_guessed" },
  });
  expect([answer.status, await answer.json()]).toEqual([
    401,
    { error: expect.objectContaining({ message: "Invalid API Key provided: sk_test_****" }) },
  ]);
  expect((await fetch(`${it.address}/_stand_in/summary`)).status).toBe(401);
});

test("another version of the API is another one", async () => {
  const answer = await fetch(`${it.address}/v1/customers`, {
    headers: { authorization: `Bearer ${it.secretKey}`, "stripe-version": "2020-08-27" },
  });
  expect(answer.status).toBe(400);
});
