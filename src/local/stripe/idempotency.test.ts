import { afterAll, beforeAll, expect, test } from "vitest";
import { type Tried, tryStandIn } from "./try-stand-in";

let it: Tried;
beforeAll(async () => {
  it = await tryStandIn();
});
afterAll(() => it.leave());

const ask = (key: string, body: string, path = "/v1/customers") =>
  fetch(`${it.address}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${it.secretKey}`, "idempotency-key": key },
    body: new URLSearchParams(body),
  });
const errorOf = async (response: Response) =>
  ((await response.json()) as { error: { type: string; code?: string; message: string } }).error;

test("the same key with the same words is answered as the first time", async () => {
  const first = await ask("once", "email=fern@example.com");
  const again = await ask("once", "email=fern@example.com");
  expect(await again.text()).toBe(await first.text());
  expect(again.headers.get("idempotent-replayed")).toBe("true");
  expect(again.headers.get("original-request")).toBe(first.headers.get("request-id"));
  expect(first.headers.get("idempotent-replayed")).toBeNull();
  const { data } = await it.stripe.customers.list({ email: "fern@example.com" });
  expect(data).toHaveLength(1);
});

test("with other words it is refused", async () => {
  await ask("twice", "email=a@example.com");
  const other = await ask("twice", "email=b@example.com");
  expect(other.status).toBe(400);
  expect(await errorOf(other)).toMatchObject({
    type: "idempotency_error",
    message: expect.stringContaining("can only be used with the same parameters they were first used with"),
  });
  const elsewhere = await ask("twice", "email=a@example.com", "/v1/transfers");
  expect(await errorOf(elsewhere)).toMatchObject({
    type: "idempotency_error",
    message: expect.stringContaining("('/v1/transfers' vs '/v1/customers')"),
  });
});

test("while the first is under way, the second waits outside", async () => {
  await it.knobs.misbehave({ kind: "delay", on: "POST /v1/customers", ms: 300 });
  const answers = await Promise.all([ask("busy", "email=c@example.com"), ask("busy", "email=c@example.com")]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const late = answers.find(({ status }) => status === 409) as Response;
  expect(await errorOf(late)).toMatchObject({ code: "idempotency_key_in_use" });
  expect((await ask("busy", "email=c@example.com")).headers.get("idempotent-replayed")).toBe("true");
});

test("a no is kept as well as a yes", async () => {
  const body = "amount=5000&currency=eur&payment_method=pm_card_chargeDeclined&confirm=true";
  const first = await ask("declined", body, "/v1/payment_intents");
  const again = await ask("declined", body, "/v1/payment_intents");
  expect([first.status, again.status]).toEqual([402, 402]);
  expect(await again.text()).toBe(await first.text());
  expect((await it.stripe.paymentIntents.list()).data).toHaveLength(1);
});

test("even a 500, though the work was done", async () => {
  await it.knobs.misbehave({ kind: "error-after", on: "POST /v1/customers" });
  const first = await ask("broken", "email=d@example.com");
  const again = await ask("broken", "email=d@example.com");
  expect([first.status, again.status]).toEqual([500, 500]);
  expect(again.headers.get("idempotent-replayed")).toBe("true");
  expect((await it.stripe.customers.list({ email: "d@example.com" })).data).toHaveLength(1);
});

test("what was not understood is not kept", async () => {
  expect((await ask("typo", "emial=e@example.com")).status).toBe(400);
  expect((await ask("typo", "email=e@example.com")).status).toBe(200);
});

test("nor is being told to come later", async () => {
  await it.knobs.misbehave({ kind: "too-many", on: "POST /v1/customers" });
  expect((await ask("later", "email=f@example.com")).status).toBe(429);
  expect((await ask("later", "email=f@example.com")).status).toBe(200);
});

test("after a day a key is new", async () => {
  await ask("old", "email=g@example.com");
  await it.knobs.forgetKeys();
  const again = await ask("old", "email=g@example.com");
  expect(again.headers.get("idempotent-replayed")).toBeNull();
  expect((await it.stripe.customers.list({ email: "g@example.com" })).data).toHaveLength(2);
});

test("a lost reply is found again under its key", async () => {
  await it.knobs.misbehave({ kind: "drop-reply", on: "POST /v1/customers" });
  await expect(ask("lost", "email=h@example.com")).rejects.toThrow("fetch failed");
  const again = await ask("lost", "email=h@example.com");
  expect(again.headers.get("idempotent-replayed")).toBe("true");
  expect((await it.stripe.customers.list({ email: "h@example.com" })).data).toHaveLength(1);
});

test("v2 keeps only what went well", async () => {
  const make = (country: string) =>
    fetch(`${it.address}/v2/core/accounts`, {
      method: "POST",
      headers: { authorization: `Bearer ${it.secretKey}`, "idempotency-key": "account" },
      body: JSON.stringify({
        ...(country && { identity: { country } }),
        configuration: {
          recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
        },
      }),
    });
  expect((await make("")).status).toBe(400);
  const made = await make("de");
  expect((await make("de")).headers.get("original-request")).toBe(made.headers.get("request-id"));
});

test("told to lose a third of its replies it loses about so many, and the same ones by the same seed", async () => {
  const lose = async (seed: string) => {
    await it.knobs.misbehave({
      kind: "drop-reply",
      on: "POST /v1/customers",
      times: 1_000,
      chance: 0.3,
      seed,
    });
    const heard: boolean[] = [];
    for (let turn = 0; turn < 60; turn++)
      heard.push(
        await ask(`${seed} ${Math.random()}`, "email=d@example.com").then(
          () => true,
          () => false,
        ),
      );
    await it.knobs.behave();
    return heard;
  };
  const first = await lose("one");
  expect(await lose("one")).toEqual(first);
  expect(await lose("another")).not.toEqual(first);
  const lost = first.filter((heard) => !heard).length;
  expect(lost).toBeGreaterThan(8);
  expect(lost).toBeLessThan(32);
});
