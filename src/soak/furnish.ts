import { writeFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { createSpace } from "@/community/space/create";
import { startThread } from "@/community/thread/start";
import { openSession } from "@/identity/session/open";
import { domains, people } from "@/identity/tables";
import { controlsOf } from "@/local/stripe/turn-knobs";
import { charters, memberships, networks } from "@/networks/tables";
import { dialCall } from "@/payments/call/dial";
import { namePayee } from "@/payments/payee/name";
import { refreshPayee } from "@/payments/payee/refresh";
import { payees } from "@/payments/tables";
import { client } from "@/platform/db";
import { env } from "@/platform/env";
import { cast } from "@/testing/cast";
import { pinnedPost } from "@/testing/offers";
import { moreBrands, openPolicy } from "@/testing/proposals";
import { createOffer } from "@/transit/offer/create";
import { rateCards } from "@/transit/tables";
import { workOff } from "@/worker";

// Brands that have proven who they are, and networks with members, talk and one offer each, whose owners can be paid.
// What is bought and paid, people do later.

const it = await cast();
const { db, now } = it;
const host = new URL(env().APP_URL).host;
const { STRIPE_ADDRESS = "", STRIPE_SECRET_KEY = "" } = env();
const knobs = controlsOf(STRIPE_ADDRESS, STRIPE_SECRET_KEY);
const asSystem = { db, now, actor: { kind: "system" as const, job: "soak" } };
const sessionOf = (personId: string) => openSession({ db }, { personId, host, userAgent: "soak" });

/** Four runs in each, far enough from one another for all caps. */
const count = Math.ceil(Number(process.env.SOAK_PLACEMENTS) / 4);
const currencies = ["eur", "eur", "usd", "gbp"] as const;

const buyers = [];
for (const { actor } of await moreBrands(it, 24)) {
  const [brand] = await db.execute<{ slug: string }>(
    sql`select slug from brands where id = ${actor.brandId}`,
  );
  const [domain] = await db.select().from(domains).where(sql`brand_id = ${actor.brandId}`);
  const cookie = await sessionOf(actor.personId);
  buyers.push({ id: actor.brandId, slug: brand?.slug ?? "", domain: domain?.name ?? "", cookie });
}

const owners: { personId: string; cookie: string }[] = [];
for (let number = 1; number <= 12; number++) {
  const name = `Owner ${number}`;
  const email = `owner-${number}@soak.example`;
  const [person] = await db.insert(people).values({ name, email, emailVerifiedAt: now }).returning();
  if (!person) throw new Error("an owner is missing");
  await openAccount(person.id, name, email);
  owners.push({ personId: person.id, cookie: await sessionOf(person.id) });
}

const houses = [];
for (let number = 0; number < count; number++) houses.push(await found(number));
await fillWithTalk();
await workOff();
await client().unsafe("vacuum analyze");

const plan = { buyers, houses };
writeFileSync(process.env.SOAK_PLAN ?? "", JSON.stringify(plan));
await client().end();

export type Plan = typeof plan;

async function openAccount(personId: string, display_name: string, contact_email: string) {
  const { id } = await dialCall().v2.core.accounts.create({
    ...{ display_name, contact_email, dashboard: "express" },
    identity: { country: "de", entity_type: "individual" },
    defaults: { responsibilities: { fees_collector: "application", losses_collector: "application" } },
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
  });
  await knobs.judgeAccount({ id, status: "active" });
  const payeeId = await namePayee(it, { personId });
  await db.update(payees).set({ accountId: id }).where(sql`id = ${payeeId}`);
  await refreshPayee(asSystem, id);
}

async function found(number: number) {
  const owner = owners[number % owners.length];
  const slug = `soak-${number}`;
  const [network] = await db
    .insert(networks)
    .values({
      slug,
      name: `The ${number}. House`,
      purpose: "For people who like it when things last.",
      template: "customer-circle",
      ownerPersonId: owner?.personId ?? "",
      join: "request",
      visibility: "public",
    })
    .returning();
  if (!network || !owner) throw new Error("a network is missing");
  const { id: networkId } = network;
  await db.insert(charters).values({
    ...{ networkId, version: 1, values: [], rules: [], createdBy: owner.personId },
    partners: openPolicy,
  });
  await db.insert(rateCards).values({ networkId, currency: currencies[number % currencies.length] ?? "eur" });
  const name = `Member ${number}`;
  const [person] = await db
    .insert(people)
    .values({ name, email: `member-${number}@soak.example`, emailVerifiedAt: now })
    .returning();
  const personId = person?.id ?? "";
  const [member] = await db
    .insert(memberships)
    .values({
      ...{ networkId, personId, name, charterVersion: 1, state: "member" as const },
      joinedAt: new Date(now.getTime() - 90 * 86_400_000),
    })
    .returning();
  const asOwner = {
    ...{ db, now },
    actor: { kind: "owner" as const, personId: owner.personId, networkId, membershipId: null },
  };
  const { offerId } = await createOffer(asOwner, { ...pinnedPost, rate: 5_000 + number * 137 });
  const space = await createSpace(asOwner, { name: "The bench", purpose: "", access: "members" });
  const membershipId = member?.id ?? "";
  const speaker = { kind: "member" as const, personId, networkId, membershipId, role: "member" as const };
  const asMember = { db, now, actor: speaker };
  await startThread(asMember, { spaceId: space.id, title: "Rakes", body: "Which one?" });
  return { slug, offerId, cookie: owner.cookie };
}

/** Partners may be a tenth of what happens, so something has to happen. */
async function fillWithTalk() {
  await db.execute(sql`
    insert into posts (id, network_id, thread_id, number, author_id, body, html, text)
    select left(id, 20) || 'x' || lpad(copy::text, 3, '0'), network_id, thread_id, copy, author_id, body, html, text
    from posts, generate_series(2, 90) as copy where network_id in (select id from networks where slug like 'soak-%')`);
}
