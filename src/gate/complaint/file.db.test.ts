import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Ctx, Speaker } from "@/identity/actor";
import { people } from "@/identity/tables";
import { memberships } from "@/networks/tables";
import { knowReactions, on } from "@/platform/events";
import { type Cast, cast } from "@/testing/cast";
import { verified } from "@/testing/verified";
import { hideDelivery } from "../delivery/hide";
import { listDeliveries, whyShown } from "../delivery/reads";
import { seeDelivery } from "../delivery/see";
import { writeDisclosure } from "../disclosure/write";
import { complaintsCrossed } from "../events";
import { chooseOptOut } from "../opt-out/choose";
import { listOptOuts } from "../opt-out/reads";
import { complaints, deliveries, optOuts } from "../tables";
import { fileComplaint } from "./file";

const source = "plc_post";
let it: Cast;
let crowd: Ctx<Speaker>[];
let disclosureId: string;

beforeAll(async () => {
  it = await cast();
  knowReactions([on(complaintsCrossed, "hear-of-complaints", async () => {})]);
  const rows = await it.db
    .insert(people)
    .values(Array.from({ length: 30 }, (_, at) => ({ name: `N${at}`, email: `n${at}@example.org` })))
    .returning();
  const joined = await it.db
    .insert(memberships)
    .values(
      rows.map(({ id, name }) => ({
        networkId: it.gardeners.id,
        personId: id,
        name,
        state: "member" as const,
        charterVersion: 1,
        joinedAt: it.now,
      })),
    )
    .returning();
  crowd = joined.map(({ id, personId }) => ({
    ...it.asSystem,
    actor: {
      kind: "member",
      personId: personId as string,
      networkId: it.gardeners.id,
      membershipId: id,
      role: "member",
    },
  }));
  await verified(it.rival);
  const how = { brandId: it.rival.id, given: "money", writtenBy: "network" } as const;
  disclosureId = (await writeDisclosure(it.asSystem, how)).disclosureId;
});

/** The item lies before all of them, and the first so many have seen it. */
const shownTo = async (viewers: number) => {
  await it.db.delete(complaints).where(sql`true`);
  await it.db.delete(optOuts).where(sql`true`);
  await it.db.delete(deliveries).where(sql`true`);
  await it.db.insert(deliveries).values(
    crowd.map(({ actor }) => ({
      networkId: actor.networkId,
      membershipId: actor.membershipId,
      personId: actor.personId,
      source,
      campaign: source,
      brandId: it.rival.id,
      disclosureId,
      category: "home-and-garden" as const,
    })),
  );
  for (const ctx of crowd.slice(0, viewers)) await seeDelivery(ctx, { sources: [source] });
};
beforeEach(async () => {
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
});
const crossed = async () => {
  const rows = await it.db.execute<{ payload: { complaints: number; viewers: number } }>(sql`
    select payload from graphile_worker._private_jobs where payload->>'source' = ${source} order by id`);
  return rows.map(({ payload }) => payload);
};
const complain = (at: number) =>
  fileComplaint(crowd[at] as Ctx<Speaker>, { source, kind: "report", reason: "Not true." });
const asHerself = ({ actor, ...ctx }: Ctx<Speaker>) => ({
  ...ctx,
  actor: { kind: "person" as const, personId: actor.personId },
});

test("the second complaint of twenty who saw it crosses the line; the first does not", async () => {
  await shownTo(20);
  await complain(0);
  expect(await crossed()).toEqual([]);
  await complain(1);
  expect(await crossed()).toEqual([{ source, complaints: 2, viewers: 20 }]);
});

test("eight complaints at the same moment are all counted, and the line is crossed", async () => {
  for (let round = 0; round < 10; round++) {
    await it.db.execute(sql`delete from graphile_worker._private_jobs`);
    await shownTo(30);
    await Promise.all(Array.from({ length: 8 }, (_, at) => complain(at)));
    expect((await crossed()).map((one) => one.complaints)).toEqual([3, 4, 5, 6, 7, 8]);
  }
});

test("one person complains once, however she says it", async () => {
  await shownTo(20);
  const [one] = crowd as [Ctx<Speaker>];
  await complain(0);
  await fileComplaint(one, { source, kind: "not-for-me", reason: "" });
  await chooseOptOut(asHerself(one), { scope: "all", source });
  expect(await it.db.$count(complaints)).toBe(1);
  expect(await crossed()).toEqual([]);
});

test("a no without having seen it, or 48 hours later, puts it away and counts for nothing", async () => {
  await shownTo(2);
  await complain(5);
  await it.db
    .update(deliveries)
    .set({ seenAt: sql`now() - interval '49 hours'` })
    .where(eq(deliveries.personId, crowd[0]?.actor.personId ?? ""));
  await complain(0);
  expect(await it.db.$count(complaints)).toBe(0);
  expect(await listDeliveries(crowd[0] as Ctx<Speaker>)).toEqual([]);
  expect(await listDeliveries(crowd[1] as Ctx<Speaker>)).toHaveLength(1);
});

test("an opt-out from an item is a complaint about it, holds at once, and only for her", async () => {
  await shownTo(20);
  const [one, two] = crowd as [Ctx<Speaker>, Ctx<Speaker>];
  await chooseOptOut(asHerself(one), { scope: "brand", brand: "rival-seeds", source });
  expect(await listOptOuts(asHerself(one))).toEqual({
    all: false,
    categories: [],
    brands: [{ slug: "rival-seeds", name: "Rival Seeds" }],
  });
  expect(await listDeliveries(one)).toEqual([]);
  expect(await listDeliveries(two)).toMatchObject([
    { source, disclosure: { legalName: "Rival Seeds GmbH" }, brand: { slug: "rival-seeds" } },
  ]);
  expect(await it.db.select({ kind: complaints.kind }).from(complaints)).toEqual([{ kind: "opt-out" }]);
});

test("hiding says nothing to anybody", async () => {
  await shownTo(20);
  await hideDelivery(crowd[0] as Ctx<Speaker>, { source });
  expect(await listDeliveries(crowd[0] as Ctx<Speaker>)).toEqual([]);
  expect(await it.db.$count(complaints)).toBe(0);
});

test("nobody sees, hides or complains for somebody else, or from another network", async () => {
  await shownTo(0);
  await seeDelivery(it.asBram, { sources: [source] });
  expect(await it.db.$count(deliveries, sql`seen_at is not null`)).toBe(0);
  await expect(hideDelivery(it.asBram, { source })).rejects.toThrow("This item was not found.");
  await expect(fileComplaint(it.asOtto, { source, kind: "report", reason: "No." })).rejects.toThrow(
    "This item was not found.",
  );
});

test("every item says why it is there", async () => {
  await shownTo(1);
  expect(await whyShown(crowd[0] as Ctx<Speaker>, { source })).toEqual([
    "You are a member of Night Gardeners, and its charter lets partners in that fit. Members drawn by lot said yes to this one.",
    "It is about home and garden, and comes from Rival Seeds. You have opted out of neither.",
    "Every member may meet it. It was not chosen for you by anything that you wrote or read.",
    "It is the only partner item in your last seven days; here there are never more than 3.",
  ]);
});
