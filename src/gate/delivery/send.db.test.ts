import { and, eq, inArray, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { brands, people, verifications } from "@/identity/tables";
import { noPartners, type PartnerPolicy } from "@/networks/partner-policy/schema";
import { charters, memberships, networks } from "@/networks/tables";
import { transact } from "@/platform/db";
import { type Cast, cast } from "@/testing/cast";
import { verified } from "@/testing/verified";
import { writeDisclosure } from "../disclosure/write";
import { chooseOptOut } from "../opt-out/choose";
import { endOptOut } from "../opt-out/end";
import { deliveries, optOuts } from "../tables";
import { eligibleReach } from "./reads";
import { sendDelivery } from "./send";

const crowdSize = 1_000;
let it: Cast;
let crowd: string[];
let houses: string[];
let partners: { brandId: string; disclosureId: string }[];

const policy: PartnerPolicy = {
  ...noPartners,
  welcome: true,
  values: ["benevolence", "universalism", "tradition"],
};

beforeAll(async () => {
  it = await cast();
  const rows = await it.db
    .insert(people)
    .values(Array.from({ length: crowdSize }, (_, at) => ({ name: `N${at}`, email: `n${at}@example.org` })))
    .returning({ id: people.id });
  crowd = rows.map(({ id }) => id);
  houses = await Promise.all(Array.from({ length: 8 }, (_, at) => found(`house-${at}`)));
  const made = await it.db
    .insert(brands)
    .values(
      Array.from({ length: 8 }, (_, at) => ({
        slug: `partner-${at}`,
        name: `Partner ${at}`,
        categories: ["home-and-garden" as const],
      })),
    )
    .returning();
  partners = await Promise.all(
    made.map(async (brand) => {
      await verified(brand);
      const how = { brandId: brand.id, given: "money", writtenBy: "network" } as const;
      return { brandId: brand.id, ...(await writeDisclosure(it.asSystem, how)) };
    }),
  );
});
beforeEach(async () => {
  await it.db.delete(deliveries).where(sql`true`);
  await it.db.delete(optOuts).where(sql`true`);
  await allow({});
});

/** A network that lets partners in, and whose members are the whole crowd, for 30 days. */
async function found(slug: string) {
  const [house] = await it.db
    .insert(networks)
    .values({
      slug,
      name: slug,
      purpose: "For whoever comes.",
      template: "cohort",
      ownerPersonId: it.who.otto.id,
      join: "open",
      visibility: "public",
    })
    .returning();
  if (!house) throw new Error("no house");
  await it.db.insert(charters).values({
    networkId: house.id,
    version: 1,
    values: [],
    rules: [],
    partners: policy,
    createdBy: it.who.otto.id,
  });
  await it.db.insert(memberships).values(
    crowd.map((personId, at) => ({
      networkId: house.id,
      personId,
      name: `N${at}`,
      state: "member" as const,
      charterVersion: 1,
      joinedAt: daysAgo(30),
    })),
  );
  return house.id;
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

let version = 1;
/** A new version of the charter of every house. */
async function allow(
  change: Partial<Omit<PartnerPolicy, "caps">> & { caps?: Partial<PartnerPolicy["caps"]> },
) {
  const { caps, ...rest } = change;
  const partners = { ...policy, ...rest, caps: { ...policy.caps, ...caps } };
  version++;
  for (const networkId of houses) {
    await it.db
      .insert(charters)
      .values({ networkId, version, values: [], rules: [], partners, createdBy: it.who.otto.id });
  }
  await it.db.update(networks).set({ charterVersion: version }).where(inArray(networks.id, houses));
}

const itemOf = (at: number, house = at) => ({
  networkId: houses[house] as string,
  source: `plc_${at}`,
  category: "home-and-garden" as const,
  items: 1_000,
  ...(partners[at] as (typeof partners)[number]),
});
const send = (at: number, house = at, more = {}) =>
  transact(it.asSystem, (ctx) => sendDelivery(ctx, { ...itemOf(at, house), ...more }));
/** As if so many days had passed. */
const wait = (days: number) =>
  it.db
    .update(deliveries)
    .set({ createdAt: sql`${deliveries.createdAt} - make_interval(days => ${days}::int)` });
/** The most items that anybody met within so many days, ending at any moment. */
async function mostIn(days: number) {
  const [row] = await it.db.execute<{ most: number }>(sql`
    select max(n)::int as most from (select count(*) over (partition by person_id order by created_at
      range between make_interval(days => ${days}::int) preceding and current row) as n from deliveries) as seen`);
  return row?.most ?? 0;
}

describe("eight workers send different items to the same 1,000 people", () => {
  test("in eight networks: everybody meets exactly one that day, and three in that week", async () => {
    const toAll = [1_000, 1_000, 1_000, 0, 0, 0, 0, 1_000];
    for (const [day, expected] of toAll.entries()) {
      const sent = await Promise.all(
        houses.map((_, at) =>
          send(at, at, { source: `plc_${at}_${day}`, campaign: `spring ${at}`, limit: 400 }),
        ),
      );
      expect(
        sent.reduce((sum, { delivered }) => sum + delivered, 0),
        `day ${day}`,
      ).toBe(expected);
      await wait(1);
    }
    expect(await mostIn(1)).toBe(1);
    expect(await mostIn(7)).toBe(3);
  });

  test("in one network: the week has room for two of them, and nobody meets both on a day", async () => {
    const sent = await Promise.all(partners.map((_, at) => send(at, 0)));
    expect(sent.map(({ delivered }) => delivered).sort((a, b) => b - a)).toEqual([
      1_000, 0, 0, 0, 0, 0, 0, 0,
    ]);
    await wait(1);
    const next = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((at) => send(at, 0, { source: `next_${at}` })));
    expect(next.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(1_000);
    await wait(1);
    const third = await send(7, 0, { source: "third" });
    expect(third).toMatchObject({ delivered: 0, closed: "full" });
    expect(await mostIn(1)).toBe(1);
  });
});

test("one item reaches a member once, however often it is sent, and those who come later after all", async () => {
  expect(await send(0)).toMatchObject({
    members: 1_000,
    eligible: 1_000,
    delivered: 1_000,
    already: 0,
    closed: null,
  });
  await wait(2);
  expect(await send(0)).toMatchObject({ delivered: 0, already: 1_000 });
  const [late] = await it.db
    .update(memberships)
    .set({ joinedAt: daysAgo(3) })
    .where(and(eq(memberships.networkId, houses[0] as string), eq(memberships.personId, crowd[0] as string)))
    .returning();
  expect(late).toBeDefined();
  expect((await send(1, 0)).tooNew).toBe(1);
  await it.db
    .update(memberships)
    .set({ joinedAt: daysAgo(30) })
    .where(eq(memberships.id, late?.id ?? ""));
  await wait(2);
  expect(await send(1, 0)).toMatchObject({ delivered: 1, already: 999 });
});

test("nothing in the first seven days, nothing to those outside, and stricter where the charter is", async () => {
  const [newcomer, suspended] = crowd as [string, string];
  const here = (personId: string) =>
    and(eq(memberships.networkId, houses[0] as string), eq(memberships.personId, personId));
  await it.db
    .update(memberships)
    .set({ joinedAt: daysAgo(8) })
    .where(here(newcomer));
  await it.db.update(memberships).set({ state: "suspended" }).where(here(suspended));
  await allow({ caps: { firstDays: 10 } });
  expect(await send(0)).toMatchObject({ members: 999, tooNew: 1, eligible: 998, delivered: 998 });
  await allow({});
  expect(await send(0)).toMatchObject({ tooNew: 0, delivered: 1 });
  await it.db
    .update(memberships)
    .set({ state: "member", joinedAt: daysAgo(30) })
    .where(inArray(memberships.personId, [newcomer, suspended]));
});

test("a brand at most four times in 28 days, a campaign ten times in all", async () => {
  await allow({ caps: { networkWeek: 2 } });
  for (let week = 0; week < 5; week++) {
    const { delivered, capped } = await send(0, week, { source: `week_${week}`, campaign: "spring" });
    expect([delivered, capped]).toEqual(week < 4 ? [1_000, 0] : [0, 1_000]);
    await wait(6);
  }
  await wait(30);
  for (let more = 4; more < 11; more++) {
    const { delivered } = await send(0, more % 8, { source: `more_${more}`, campaign: "spring" });
    expect(delivered, `the ${more + 1}th of the campaign`).toBe(more < 10 ? 1_000 : 0);
    await wait(30);
  }
});

test("a partner rests fourteen days between two campaigns in one network", async () => {
  await send(0, 0, { source: "winter" });
  await wait(13);
  expect(await send(0, 0, { source: "spring" })).toMatchObject({ delivered: 0, closed: "resting" });
  await wait(1);
  expect(await send(0, 0, { source: "spring" })).toMatchObject({ delivered: 1_000, closed: null });
});

test("a tenth of all items at most, quiet days, a closed door, and what was not approved: nobody meets it", async () => {
  expect(await send(0, 0, { items: 8 })).toMatchObject({ delivered: 0, closed: "share" });
  expect(await send(0, 0, { provided: sql`false` })).toMatchObject({ delivered: 0, closed: "changed" });
  await allow({ quietDays: [((new Date().getUTCDay() + 6) % 7) + 1] });
  expect(await send(0)).toMatchObject({ delivered: 0, closed: "quiet" });
  await allow({ welcome: false });
  expect(await send(0)).toMatchObject({ delivered: 0, closed: "unwelcome" });
  await allow({});
  expect(await send(0, 0, { items: 9, provided: sql`true` })).toMatchObject({
    delivered: 1_000,
    closed: null,
  });
});

const asPerson = (personId: string) => ({ ...it.asSystem, actor: { kind: "person" as const, personId } });

test("who opted out of all, of the kind or of the brand meets nothing, and is not counted as reach", async () => {
  const [one, two, three, four] = crowd as [string, string, string, string];
  await chooseOptOut(asPerson(one), { scope: "all" });
  await chooseOptOut(asPerson(two), { scope: "category", category: "home-and-garden" });
  await chooseOptOut(asPerson(three), { scope: "brand", brand: "partner-0" });
  await chooseOptOut(asPerson(four), { scope: "category", category: "gambling" });
  const reach = await eligibleReach(it, { ...itemOf(0) });
  expect(reach).toEqual({ members: 1_000, tooNew: 0, optedOut: 3, capped: 0, eligible: 997 });
  // What it is said to be about does not hide what its brand deals in.
  expect(await send(0, 0, { category: "books" })).toMatchObject({ optedOut: 3, delivered: 997 });
  await wait(15);
  await endOptOut(asPerson(one), { scope: "all" });
  expect(await send(1, 1)).toMatchObject({ optedOut: 1, delivered: 999 });
});

test("an opt-out outlives leaving, coming again and a new owner", async () => {
  const [one] = crowd as [string];
  await chooseOptOut(asPerson(one), { scope: "all" });
  const here = and(eq(memberships.networkId, houses[0] as string), eq(memberships.personId, one));
  await it.db.update(memberships).set({ state: "left" }).where(here);
  await it.db.update(memberships).set({ state: "member" }).where(here);
  await it.db
    .update(networks)
    .set({ ownerPersonId: null, ownerBrandId: it.fern.id })
    .where(eq(networks.id, houses[0] as string));
  expect(await send(0)).toMatchObject({ optedOut: 1, delivered: 999 });
});

test("an opt-out while an item is being sent: whoever is first, nobody gets it after her no", async () => {
  for (let round = 0; round < 12; round++) {
    await it.db.delete(deliveries).where(sql`true`);
    await it.db.delete(optOuts).where(sql`true`);
    const leaving = crowd.slice(round * 20, round * 20 + 20);
    await Promise.all([
      send(round % 8),
      ...leaving.map((personId) => chooseOptOut(asPerson(personId), { scope: "all" })),
    ]);
    const late = await it.db.execute(sql`
      select from deliveries d join opt_outs o on o.person_id = d.person_id where d.created_at >= o.created_at`);
    expect(late).toHaveLength(0);
    const reached = await it.db.$count(deliveries);
    const before = await it.db.execute(sql`
      select from opt_outs o where not exists (select from deliveries d where d.person_id = o.person_id)`);
    expect(reached + before.length).toBe(crowdSize);
  }
});

test("two brands of one house are one partner: one rest, one cap, one no", async () => {
  const [one, two] = partners as [(typeof partners)[number], (typeof partners)[number]];
  const nameOf = (brandId: string, legalName: string) =>
    it.db.update(verifications).set({ legalName }).where(eq(verifications.brandId, brandId));
  await nameOf(two.brandId, " partner 0 GMBH");
  await send(0, 0, { source: "winter" });
  await chooseOptOut(asPerson(crowd[0] as string), { scope: "brand", brand: "partner-0" });
  await wait(2);
  expect(await send(1, 0, { source: "spring" })).toMatchObject({ delivered: 0, closed: "resting" });
  expect(await send(1, 1, { source: "elsewhere" })).toMatchObject({ optedOut: 1, delivered: 999 });
  await nameOf(two.brandId, "Partner 1 GmbH");
  expect(one.brandId).not.toBe(two.brandId);
});

test("every item carries the label of its own brand", async () => {
  const { disclosureId } = partners[1] as (typeof partners)[number];
  await expect(send(0, 0, { disclosureId })).rejects.toMatchObject({
    cause: { constraint_name: expect.stringContaining("deliveries_brand_id_disclosure_id") },
  });
});
