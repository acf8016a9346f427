// For the tests: a stand-in with somebody who listens to it, and the real SDK that speaks with it.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Stripe from "stripe";
import type { Shape } from "./sdk-shapes";
import { startStandIn, type Wanted } from "./start-stand-in";

export const webhookSecret = "whsec_between_the_two_of_us";

export interface Heard {
  body: string;
  signature: string;
}

/** Listens for webhooks, and answers as it is told. */
export async function listen() {
  const heard: Heard[] = [];
  const ear = { heard, answers: (_time: number) => 200, url: "", close: async () => {} };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    heard.push({ body, signature: `${request.headers["stripe-signature"]}` });
    response.writeHead(ear.answers(heard.length)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ear.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  ear.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return ear;
}

export const typesOf = (heard: Heard[]) =>
  heard.map(({ body }) => (JSON.parse(body) as { type: string }).type);

export function sdkFor({ address, secretKey }: { address: string; secretKey: string }, retries = 0) {
  const { hostname, port } = new URL(address);
  return new Stripe(secretKey, {
    host: hostname,
    port,
    protocol: "http",
    telemetry: false,
    maxNetworkRetries: retries,
  });
}

export async function tryStandIn(wanted: Partial<Wanted> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "trellis-stand-in-"));
  const ear = await listen();
  const standIn = await startStandIn({ folder, webhook: { url: ear.url, secret: webhookSecret }, ...wanted });
  return {
    ...standIn,
    folder,
    ear,
    stripe: sdkFor(standIn),
    async leave() {
      await standIn.stop();
      await ear.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Tried = Awaited<ReturnType<typeof tryStandIn>>;

/** A page to pay 115.50 on, and what happens when somebody picks one of its ways. */
export async function openPage({ stripe }: Tried, currency = "eur", allowed?: ("card" | "sepa_debit")[]) {
  const customer = await stripe.customers.create({ email: "pay@fern.example", name: "Fern & Co." });
  return stripe.checkout.sessions.create({
    mode: "payment",
    customer: customer.id,
    ...(allowed && { allowed_payment_method_types: allowed }),
    line_items: [
      { quantity: 1, price_data: { currency, unit_amount: 10_000, product_data: { name: "A pinned post" } } },
      { quantity: 1, price_data: { currency, unit_amount: 1_550, product_data: { name: "Fee & tax" } } },
    ],
    payment_intent_data: {
      transfer_group: "hld_1",
      setup_future_usage: "off_session",
      metadata: { hold: "hld_1" },
    },
    metadata: { hold: "hld_1" },
    success_url: "http://localhost:3000/paid",
    cancel_url: "http://localhost:3000/not-paid",
  });
}

export const choose = (url: string | null, way: string) =>
  fetch(`${url}`, { method: "POST", body: new URLSearchParams({ with: way }), redirect: "manual" });

/** Paid by card, to the end. */
export async function paidIntent(it: Tried, way = "card-works", currency = "eur") {
  const page = await openPage(it, currency);
  await choose(page.url, way);
  const { payment_intent } = await it.stripe.checkout.sessions.retrieve(page.id);
  return it.stripe.paymentIntents.retrieve(`${payment_intent}`, {
    expand: ["latest_charge.balance_transaction"],
  });
}

export async function payee({ stripe, knobs }: Tried) {
  const account = await stripe.v2.core.accounts.create({
    display_name: "Ada Lindqvist",
    contact_email: "ada@example.com",
    dashboard: "express",
    identity: { country: "de", entity_type: "individual" },
    defaults: {
      currency: "eur",
      responsibilities: { fees_collector: "application", losses_collector: "application" },
    },
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
    metadata: { payee: "pye_1" },
    include: ["configuration.recipient", "requirements"],
  });
  await knobs.judgeAccount({ id: account.id, status: "active" });
  return account;
}

/** Where a value is not what the SDK declares; what stands in an "any" is not looked at. */
export function* faultsOf(shape: Shape, value: unknown, path: string): Generator<string> {
  if (shape.anything || value === undefined) return;
  if (value === null) {
    if (!shape.scalars.has("null")) yield `${path} may not be null`;
  } else if (Array.isArray(value)) {
    if (!shape.list) yield `${path} is no list`;
    else for (const item of value) yield* faultsOf(shape.list(), item, `${path}[]`);
  } else if (typeof value === "object") {
    const fields = shape.fields?.();
    if (!fields) return yield `${path} is no object`;
    for (const [name, { optional }] of fields.named)
      if (!optional && !(name in value)) yield `${path}.${name} is missing`;
    for (const [name, inner] of Object.entries(value)) {
      const declared = fields.named.get(name)?.shape ?? fields.rest;
      if (!declared) yield `${path}.${name} is not declared`;
      else yield* faultsOf(declared(), inner, `${path}.${name}`);
    }
  } else if (!shape.scalars.has(typeof value as "string") && !shape.words.includes(`${value}`)) {
    yield `${path} may not be ${value}`;
  }
}
