import { randomBytes } from "node:crypto";
import {
  and,
  asc,
  count,
  countDistinct,
  eq,
  getTableColumns,
  inArray,
  isNotNull,
  like,
  max,
  min,
  sql,
  sum,
} from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { freshSince, isNew, visibleThreads } from "@/community/space/reads";
import { mentions, posts, spaces, threadReads, threads } from "@/community/tables";
import { checkDelivery } from "@/gate/delivery/check";
import { deliveries } from "@/gate/tables";
import type { Insider } from "@/identity/actor";
import { brandPeople, people } from "@/identity/tables";
import { verifySnapshot } from "@/market/snapshot/verify";
import { approaches, approachSteps, listingSteps, listings, snapshots } from "@/market/tables";
import { insiderOf, listApplications } from "@/networks/membership/reads";
import { charters, membershipSteps, memberships, networks } from "@/networks/tables";
import { notices } from "@/notifications/tables";
import { checkBook } from "@/payments/book/check";
import { balances, invoices, movements, payments } from "@/payments/tables";
import { connect, type Db, database } from "@/platform/db";
import { brokenAnywhere } from "@/testing/histories";
import { checkPlacement } from "@/transit/placement/check";
import { placementStates } from "@/transit/placement/lifecycle";
import { placements } from "@/transit/tables";
import type { Past } from "../stripe/history";
import type { Booking } from "../stripe/state";
import { fillTown } from "./fill-town";
import { forSale } from "./for-sale";
import { personas, networks as settled } from "./town";

const now = new Date("2041-05-12T07:30:00Z");
const db = database();
const past: Past = [];
const remember = async (told: Past) => past.push(...told);
beforeAll(async () => {
  expect(await fillTown({ db, now, remember })).toMatchObject({
    networks: 21,
    brands: 5,
    posts: 1343,
    threads: 233,
  });
});

/** What the town holds, in the order in which it was made. */
const contents = async (db: Db) => ({
  people: await db
    .select({ id: people.id, name: people.name, email: people.email, part: people.demoPersona })
    .from(people)
    .orderBy(asc(people.id)),
  titles: await db
    .select({ id: threads.id, title: threads.title, space: threads.spaceId })
    .from(threads)
    .orderBy(asc(threads.createdAt)),
  posts: await db
    .select({ id: posts.id, html: posts.html, parent: posts.parentId })
    .from(posts)
    .orderBy(asc(posts.id)),
  members: await db
    .select({ id: memberships.id, state: memberships.state, line: memberships.headline })
    .from(memberships)
    .orderBy(asc(memberships.id)),
});

test("a second time nothing is added", async () => {
  const before = await contents(db);
  expect(await fillTown({ db, now: new Date(now.getTime() + 86_400_000) })).toBeNull();
  expect(await contents(db)).toEqual(before);
});

test("built from scratch elsewhere, it is the same town", async () => {
  const server = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  await admin`create database ${admin(name)} template template_trellis strategy wal_log`;
  const other = postgres(Object.assign(new URL(server), { pathname: `/${name}` }).href, { max: 1 });
  afterAll(async () => {
    await other.end();
    await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
  });
  await fillTown({ db: connect(other), now, remember: async () => {} });
  expect(await contents(connect(other))).toEqual(await contents(db));
});

test("every count is the count of the rows", async () => {
  const inside =
    sql<number>`count(*) filter (where ${memberships.state} not in ('applied', 'removed'))`.mapWith(Number);
  const rows = await db
    .select({ slug: networks.slug, counted: networks.memberCount, inside, stewards: networks.stewardCount })
    .from(networks)
    .innerJoin(memberships, eq(memberships.networkId, networks.id))
    .groupBy(networks.id)
    .orderBy(asc(networks.memberCount));
  expect(rows.map(({ inside }) => inside)).toEqual(
    settled.map(({ members }) => members).toSorted((a, b) => a - b),
  );
  for (const { slug, counted, inside, stewards } of rows) {
    expect(counted, slug).toBe(inside);
    expect(stewards, slug).toBeGreaterThan(0);
  }
  const wrong = await db
    .select({ title: threads.title })
    .from(threads)
    .innerJoin(posts, eq(posts.threadId, threads.id))
    .groupBy(threads.id)
    .having(
      sql`count(*) <> ${threads.lastNumber} or max(${posts.number}) <> ${threads.lastNumber}
        or max(${posts.createdAt}) <> ${threads.lastPostAt}`,
    );
  expect(wrong).toEqual([]);
});

test("numbers follow the clock, nothing is to come, and nobody wrote before joining", async () => {
  const earlier = sql`lag(${posts.createdAt}) over (partition by ${posts.threadId} order by ${posts.number})`;
  const rows = await db
    .select({
      id: posts.id,
      late: sql<boolean>`${posts.createdAt} > ${now.toISOString()}`,
      early: sql<boolean>`${posts.createdAt} < ${memberships.joinedAt}`,
      back: sql<boolean>`coalesce(${posts.createdAt} <= ${earlier}, false)`,
    })
    .from(posts)
    .innerJoin(memberships, eq(memberships.id, posts.authorId));
  expect(rows.filter(({ late, early, back }) => late || early || back)).toEqual([]);
  for (const table of [people, networks, charters, memberships, membershipSteps, spaces, threadReads]) {
    const at = "readAt" in table ? table.readAt : table.createdAt;
    const [found] = await db.select({ late: count() }).from(table).where(sql`${at} > ${now.toISOString()}`);
    expect(found?.late).toBe(0);
  }
});

test("every author is inside the network, and may see the space that she wrote in", async () => {
  const rows = await db
    .select({
      title: threads.title,
      slug: networks.slug,
      threadId: threads.id,
      personId: memberships.personId,
      sameNetwork: sql<boolean>`${memberships.networkId} = ${networks.id}`,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(spaces, eq(spaces.id, threads.spaceId))
    .innerJoin(networks, eq(networks.id, threads.networkId))
    .innerJoin(memberships, eq(memberships.id, posts.authorId))
    .where(sql`${spaces.access} <> 'members' or ${memberships.networkId} <> ${networks.id}`);
  expect(rows.length).toBeGreaterThan(100);
  for (const { title, slug, threadId, personId, sameNetwork } of rows) {
    expect(sameNetwork).toBe(true);
    const actor = await insiderOf({ db }, personId as string, slug);
    const [seen] = await db
      .select({ id: threads.id })
      .from(threads)
      .where(sql`${threads.id} = ${threadId} and ${visibleThreads(actor)}`);
    expect(seen, title).toBeDefined();
  }
});

test("whoever is mentioned is shown by her name and led to", async () => {
  const rows = await db
    .select({ html: posts.html, id: memberships.id, name: memberships.name, slug: networks.slug })
    .from(mentions)
    .innerJoin(posts, eq(posts.id, mentions.postId))
    .innerJoin(memberships, eq(memberships.id, mentions.membershipId))
    .innerJoin(networks, eq(networks.id, posts.networkId));
  expect(rows.length).toBeGreaterThan(10);
  for (const { html, id, name, slug } of rows)
    expect(html).toContain(`<a href="/n/${slug}/people/${id}" class="mention">@${name}</a>`);
});

test("replies nest one level and no more", async () => {
  const parents = await db
    .select({ id: posts.id, parentId: posts.parentId, threadId: posts.threadId, number: posts.number })
    .from(posts);
  const byId = new Map(parents.map((post) => [post.id, post]));
  const nested = parents.filter(({ parentId }) => parentId);
  expect(nested.length).toBeGreaterThan(100);
  for (const { parentId, threadId, number } of nested) {
    const parent = byId.get(parentId as string);
    expect(parent).toMatchObject({ threadId, parentId: null });
    expect(parent?.number).toBeLessThan(number);
  }
});

test("anybody may sign in as one of nine people, the steward first and the operator last", async () => {
  const rows = await db
    .select({ name: people.name, part: people.demoPersona })
    .from(people)
    .where(isNotNull(people.demoPersona))
    .orderBy(asc(people.createdAt), asc(people.name));
  expect(rows).toEqual(personas.map(({ name, part }) => ({ name, part })));
});

const signedIn = async (name: string, slug: string): Promise<Insider> => {
  const [row] = await db.select({ id: people.id }).from(people).where(eq(people.name, name));
  return insiderOf({ db }, row?.id ?? "", slug);
};

test("Ada finds people at the door, with an answer to each question", async () => {
  const waiting = await listApplications({ db, now, actor: await signedIn("Ada Okafor", "night-gardeners") });
  expect(waiting).toHaveLength(5);
  for (const { answers } of waiting) expect(answers).toHaveLength(2);
});

test("Fay acts for her brand and gardens as a member", async () => {
  const fay = await signedIn("Fay Lindqvist", "night-gardeners");
  expect(fay).toMatchObject({ kind: "owner", membershipId: expect.stringMatching(/^mem_/) });
  expect(await db.select().from(brandPeople).where(eq(brandPeople.personId, fay.personId))).toHaveLength(1);
});

test.each([
  ["Ada Okafor", "night-gardeners"],
  ["Nkechi Bello", "night-gardeners"],
  ["Nkechi Bello", "slow-miles"],
  ["Bram Verhoeven", "tuesday-kiln"],
  ["Anselm Okoro", "home-roasters"],
  ["Cleo Bannister", "night-gardeners"],
])("%s has something new to read in %s, and not everything", async (name, slug) => {
  const actor = await signedIn(name, slug);
  const found = await db
    .select({ id: threads.id })
    .from(threads)
    .leftJoin(
      threadReads,
      sql`${threadReads.threadId} = ${threads.id} and ${threadReads.membershipId} = ${actor.membershipId}`,
    )
    .where(sql`${visibleThreads(actor)} and ${isNew(actor, now)} and ${freshSince(actor, now)} is not null`);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(12);
});

test("those who are talked to were told of it, in spaces that they may read", async () => {
  const rows = await db
    .select({ name: people.name, slug: networks.slug, href: notices.href, readAt: notices.readAt })
    .from(notices)
    .innerJoin(people, eq(people.id, notices.personId))
    .innerJoin(networks, eq(networks.id, notices.networkId));
  expect(rows.length).toBeGreaterThan(100);
  for (const [name, slug] of [
    ["Ada Okafor", "night-gardeners"],
    ["Nkechi Bello", "night-gardeners"],
    ["Bram Verhoeven", "tuesday-kiln"],
    ["Anselm Okoro", "home-roasters"],
  ] as const) {
    const hers = rows.filter((row) => row.name === name && row.slug === slug);
    expect(hers.length, name).toBeGreaterThan(0);
    const actor = await signedIn(name, slug);
    for (const { href } of hers) {
      const threadId = /thr_\w+/.exec(href)?.[0];
      const seen = await db
        .select({ id: threads.id })
        .from(threads)
        .where(sql`${threads.id} = ${threadId} and ${visibleThreads(actor)}`);
      expect(seen, href).toHaveLength(1);
    }
  }
  expect(rows.some(({ readAt }) => readAt === null)).toBe(true);
});

test("the town lives on: newcomers settle and requests lapse by themselves", async () => {
  const waiting = await db.execute<{ move: string; count: number }>(sql`
    select payload->>'move' as move, count(*)::int as count from graphile_worker._private_jobs as jobs
    join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
    where run_at > now() and tasks.identifier = 'membership-timer' group by 1 order by 1`);
  const states = await db
    .select({ state: memberships.state, count: count() })
    .from(memberships)
    .groupBy(memberships.state);
  const of = (state: string) => states.find((row) => row.state === state)?.count;
  expect([...waiting]).toEqual([
    { move: "lapse", count: of("applied") },
    { move: "settle", count: of("newcomer") },
  ]);
});

const asSystem = { db, now, actor: { kind: "system", job: "test" } } as const;

test("placements are in every state, and partners have been met for five months", async () => {
  const rows = await db.select().from(placements);
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(placementStates));
  const met = await db
    .select({
      slug: networks.slug,
      first: min(deliveries.createdAt),
      sources: countDistinct(deliveries.source),
    })
    .from(deliveries)
    .innerJoin(networks, eq(networks.id, deliveries.networkId))
    .groupBy(networks.slug);
  expect(met).toHaveLength(3);
  for (const { slug, first, sources } of met) {
    expect(sources, slug).toBeGreaterThanOrEqual(5);
    expect(now.getTime() - Number(first), slug).toBeGreaterThan(99 * 86_400_000);
  }
});

test("the books and the runs of the town are in order, and nobody met more than the caps allow", async () => {
  expect(await checkBook(asSystem)).toEqual([]);
  expect(await checkDelivery(asSystem)).toEqual({ found: 0 });
  expect(await brokenAnywhere({ db })).toEqual([]);
  expect(await checkPlacement(asSystem)).toEqual({ found: 0 });
});

test("every brand can keep the invoice of what it has paid, under the name of its papers", async () => {
  const rows = await db
    .select({ number: invoices.number, billedTo: invoices.billedTo, soldBy: invoices.soldBy })
    .from(payments)
    .leftJoin(invoices, eq(invoices.holdId, payments.holdId))
    .orderBy(invoices.number);
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_, place) => place + 1));
  expect(new Set(rows.map(({ billedTo }) => billedTo))).toEqual(
    new Set(["Fern & Co. Seeds Ltd", "Harbour Roasters BV", "Millstone Cycles Ltd"]),
  );
  expect(rows.every(({ soldBy }) => soldBy !== "")).toBe(true);
});

test("the provider has been told of every movement of money, and of no other", async () => {
  const booked = await db
    .selectDistinct({ ref: movements.providerRef })
    .from(movements)
    .where(isNotNull(movements.providerRef));
  const listed = past.flatMap(({ kind, value }) => (kind === "booking" ? [value as unknown as Booking] : []));
  const ours = listed.filter(({ owner }) => owner === null);
  expect(new Set(ours.map(({ id }) => id))).toEqual(new Set(booked.map(({ ref }) => ref)));
  const lying = await db
    .select({ currency: balances.currency, minor: sum(balances.minor).mapWith(Number) })
    .from(balances)
    .where(eq(balances.account, "stripe"))
    .groupBy(balances.currency);
  expect(lying.map(({ currency }) => currency).toSorted()).toEqual(["eur", "gbp"]);
  for (const { currency, minor } of lying)
    expect(ours.reduce((all, one) => all + (one.currency === currency ? one.net : 0), 0)).toBe(minor);
});

test("what is about to happen to a proposal or a placement waits for its hour", async () => {
  const late = await db.execute(sql`
    select payload, run_at from graphile_worker._private_jobs where run_at < ${now.toISOString()}::timestamptz`);
  expect([...late]).toEqual([]);
});

test.each([
  ["Priya Raghunathan", "/network/slow-miles/proposals/"],
  ["Fay Lindqvist", "/brand/fern-and-co/proposals/"],
  ["Nkechi Bello", "/n/slow-miles/reviews/"],
])("%s has been told that she has the turn with a partner", async (name, where) => {
  const told = await db
    .select({ href: notices.href, readAt: notices.readAt })
    .from(notices)
    .innerJoin(people, eq(people.id, notices.personId))
    .where(and(eq(people.name, name), like(notices.href, `${where}%`)));
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ readAt }) => readAt === null)).toBe(true);
});

test("figures of two networks are signed week by week, and each copy holds", async () => {
  const signed = await db
    .select(getTableColumns(snapshots))
    .from(snapshots)
    .innerJoin(networks, eq(networks.id, snapshots.networkId))
    .where(inArray(networks.slug, ["night-gardeners", "slow-miles"]))
    .orderBy(snapshots.networkId, snapshots.until);
  expect(signed).toHaveLength(6);
  for (const [place, { body, signature, key, hash }] of signed.entries()) {
    expect(verifySnapshot({ copy: JSON.stringify({ body, signature, key }) })).toMatchObject({
      holds: true,
      hash,
    });
    expect(JSON.parse(body).previous).toBe(place % 3 === 0 ? null : signed[place - 1]?.hash);
    expect(JSON.parse(body).figures.active, "at least ten have written").toBeGreaterThanOrEqual(10);
  }
});

test("twelve networks are for sale, each since the day that is told, with figures of that day", async () => {
  const offered = await db
    .select({
      network: networks.slug,
      liveAt: listings.liveAt,
      until: snapshots.until,
      bursts: listings.bursts,
    })
    .from(listings)
    .innerJoin(networks, eq(networks.id, listings.networkId))
    .innerJoin(snapshots, eq(snapshots.id, listings.snapshotId))
    .where(eq(listings.state, "live"))
    .orderBy(listings.liveAt);
  expect(offered.map(({ network }) => network)).toEqual(forSale.map(({ network }) => network));
  for (const { liveAt, until } of offered) expect(liveAt?.toISOString().slice(0, 10)).toBe(until);
});

test("buyers have come near them in every way, and no step is of today", async () => {
  const rows = await db.select({ state: approaches.state }).from(approaches).orderBy(approaches.state);
  expect(rows.map(({ state }) => state)).toEqual([
    "countered",
    "declined",
    "denied",
    "granted",
    "offered",
    "requested",
  ]);
  for (const steps of [listingSteps, approachSteps]) {
    const [latest] = await db.select({ at: max(steps.createdAt) }).from(steps);
    expect(Number(latest?.at)).toBeLessThan(now.getTime());
    expect(Number(latest?.at)).toBeGreaterThan(now.getTime() - 4 * 86_400_000);
  }
});
