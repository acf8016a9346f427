import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { deliveries } from "@/gate/tables";
import type { Ctx, Speaker } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import { rateLimits } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { letPartnerIn } from "@/testing/partnered";
import { partnerEvents, partnerItems } from "../tables";
import { followPartnerItem } from "./follow";
import { openPartnerItem } from "./open";
import { measuresOf } from "./reads";
import { seePartnerItem } from "./see";

let it: Cast;
let source: string;
beforeEach(async () => {
  it ??= await cast();
  for (const table of [deliveries, partnerItems, rateLimits]) await it.db.delete(table).where(sql`true`);
  source = (await letPartnerIn(it, "gardeners")).sourceId;
});
const nothing = {
  reached: 1,
  seen: 0,
  opened: 0,
  followed: 0,
  followedEvents: 0,
  discarded: { "own-team": 0, repeated: 0, hasty: 0 },
};
const measures = () => measuresOf(it, source);
/** As if so much time had passed: the past is written anew, since it cannot be edited. */
async function wait(time: string) {
  const rows = await it.db.delete(partnerEvents).where(sql`true`).returning();
  const moved = rows.map(({ createdAt, ...row }) => ({
    ...row,
    createdAt: sql`${createdAt.toISOString()}::timestamptz - ${time}::interval`,
  }));
  if (moved.length > 0) await it.db.insert(partnerEvents).values(moved);
}
const follow = (ctx: Ctx<Speaker> = it.asBram) => followPartnerItem(ctx, { source });

test("seen, opened and followed in a human's time: each counts", async () => {
  await openPartnerItem(it.asBram, { source });
  await seePartnerItem(it.asBram, { source });
  await wait("2 seconds");
  expect(await follow()).toEqual({ href: "https://rival.example/bulbs?from=trellis" });
  expect(await measures()).toEqual({ ...nothing, seen: 1, opened: 1, followed: 1, followedEvents: 1 });
});

test("again within a day is kept and does not count; a day later it does, for the same one person", async () => {
  await seePartnerItem(it.asBram, { source });
  await wait("2 seconds");
  await follow();
  await follow();
  await seePartnerItem(it.asBram, { source });
  expect(await measures()).toMatchObject({ seen: 1, followedEvents: 1, discarded: { repeated: 2 } });
  await wait("25 hours");
  await follow();
  expect(await measures()).toMatchObject({ followed: 1, followedEvents: 2, discarded: { repeated: 2 } });
});

test("eight clicks at the same moment are one, and seven repetitions", async () => {
  await seePartnerItem(it.asBram, { source });
  await wait("2 seconds");
  await Promise.all(Array.from({ length: 8 }, () => follow()));
  expect(await measures()).toMatchObject({ followedEvents: 1, discarded: { repeated: 7 } });
});

test("a click faster than a hand, or on what was never in view, is kept and does not count", async () => {
  await follow();
  await openPartnerItem(it.asBram, { source });
  await seePartnerItem(it.asBram, { source });
  await follow();
  expect(await measures()).toMatchObject({ followed: 0, discarded: { hasty: 2 } });
  await wait("2 seconds");
  await follow();
  expect(await measures()).toMatchObject({ followed: 1, discarded: { hasty: 2 } });
});

test("people of the brand, and of whoever earns from it, never count", async () => {
  await it.db.insert(brandPeople).values({ brandId: it.fern.id, personId: it.who.bram.id, role: "analyst" });
  await seePartnerItem(it.asBram, { source });
  await it.db.delete(brandPeople).where(sql`person_id = ${it.who.bram.id}`);
  await it.db.insert(brandPeople).values({ brandId: it.rival.id, personId: it.who.bram.id, role: "analyst" });
  await follow();
  await it.db.delete(brandPeople).where(sql`person_id = ${it.who.bram.id}`);
  expect(await measures()).toEqual({ ...nothing, discarded: { "own-team": 2, repeated: 0, hasty: 0 } });
});

test("nobody is counted for what was not put before her: a steward follows the link uncounted", async () => {
  await expect(seePartnerItem(it.asGus, { source })).rejects.toThrow("This item was not found.");
  await expect(follow(it.asGus)).rejects.toThrow("This item was not found.");
  expect(await follow(it.asAda)).toEqual({ href: "https://rival.example/bulbs?from=trellis" });
  await expect(seePartnerItem(it.asAda, { source })).rejects.toThrow("This item was not found.");
  expect(await measures()).toEqual(nothing);
});

test("what happened is history", async () => {
  await seePartnerItem(it.asBram, { source });
  await expect(it.db.update(partnerEvents).set({ discarded: null })).rejects.toMatchObject({
    cause: { message: "partner_events is history and is never changed" },
  });
});
