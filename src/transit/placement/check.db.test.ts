import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { listFindings } from "@/payments/finding/reads";
import { findings } from "@/payments/tables";
import { type Cast, cast } from "@/testing/cast";
import { goRound } from "@/testing/go-round";
import { pinnedPost } from "@/testing/offers";
import { placing } from "@/testing/placements";
import { asRival, fillTheFeed, letPartnersIn, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { openTill, type Till } from "@/testing/till";
import { createOffer } from "../offer/create";
import { checkPlacement } from "./check";

let till: Till;
let it: Cast;
let rival: Ctx<BrandActor>;
let id: string;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  rival = asRival(it);
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  const { offerId } = await createOffer(it.asFay, pinnedPost);
  id = await placing(it, till).scheduled(rival, offerId);
  await timePasses(id);
});
afterAll(() => till.close());
beforeEach(() => it.db.delete(findings).where(sql`true`));

const found = async () => {
  await checkPlacement(it.asSystem);
  return (await listFindings(it)).map(({ kind, subjectId }) => [kind, subjectId]);
};

test("a run of what was approved, with its money set aside: nothing to find", async () => {
  expect(await found()).toEqual([]);
});

test("other words than were approved are found, whichever of them they are", async () => {
  for (const column of ["title", "body", "link_href"]) {
    const changed = (to: SQL) => sql`update partner_items set ${sql.identifier(column)} = ${to}`;
    await goRound(it, changed(sql`${sql.identifier(column)} || '!'`));
    expect(await found(), column).toEqual([["published-otherwise", id]]);
    await goRound(it, changed(sql`rtrim(${sql.identifier(column)}, '!')`));
    await it.db.delete(findings).where(sql`true`);
  }
  expect(await found()).toEqual([]);
});

test("a run that goes on unpaid, and one that is over while its money waits, are found", async () => {
  await goRound(it, sql`update placements set state = 'settled'`);
  expect(await found()).toEqual([["run-over-money-left", id]]);
  await goRound(it, sql`update placements set state = 'live'`);
  await it.db.delete(findings).where(sql`true`);
  await goRound(it, sql`update holds set state = 'expired'`);
  expect(await found()).toEqual([["run-unpaid", id]]);
});
