import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getPartnerItem, measuresOf } from "@/community/partner-item/reads";
import { seePartnerItem } from "@/community/partner-item/see";
import { usePartnerItem } from "@/community/partner-item/use";
import { partnerItems } from "@/community/tables";
import type { BrandActor, Ctx } from "@/identity/actor";
import { days, later } from "@/platform/time";
import { type Cast, cast } from "@/testing/cast";
import { emptyTransit } from "@/testing/empty-transit";
import { pinnedPost } from "@/testing/offers";
import { placing } from "@/testing/placements";
import { asRival, fillTheFeed, letPartnersIn, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { openTill, type Till } from "@/testing/till";
import { createOffer } from "../offer/create";
import type { OfferKind } from "../offer/policy";
import { approveCreative } from "./approve";
import { gestureOn } from "./policy";
import type { Gesture } from "./schema";
import { submitCreative } from "./submit";

let till: Till;
let it: Cast;
let rival: Ctx<BrandActor>;
let place: ReturnType<typeof placing>;
beforeAll(async () => {
  till = await openTill();
  it = await cast();
  rival = asRival(it);
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  place = placing(it, till);
});
afterAll(() => till.close());

const evening = { kind: "event" as const, time: "18:30", minutes: 90, where: "The greenhouse" };
const perk = { kind: "perk" as const, code: "NIGHT-20" };

async function live(kind: OfferKind, gesture: Gesture) {
  await emptyTransit(it);
  const { offerId } = await createOffer(it.asFay, { ...pinnedPost, kind });
  const placementId = await place.booked(rival, offerId);
  const { hash } = await submitCreative(rival, {
    placementId,
    creative: { ...(await place.words(rival)), gesture },
  });
  await approveCreative(it.asFay, { placementId, hash });
  await timePasses(placementId);
  return place.rowOf(placementId);
}

test("an event begins at its hour on the day that the run came to have", async () => {
  const { source, runsAt } = await live("event", evening);
  const at = `${runsAt.toISOString().slice(0, 10)}T18:30:00.000Z`;
  expect((await getPartnerItem(it.asBram, { source })).gesture).toEqual({
    ...{ kind: "event", minutes: 90, where: "The greenhouse" },
    at,
  });
  expect(gestureOn(evening, later(runsAt, days(7)))).toMatchObject({
    at: later(new Date(at), days(7)).toISOString(),
  });
});

test("a code is given to whoever uses the perk, counts as followed, and is in no page before", async () => {
  const { source } = await live("member-perk", perk);
  const item = await getPartnerItem(it.asBram, { source });
  expect(item.gesture).toEqual({ kind: "perk", hasCode: true });
  expect(JSON.stringify(item)).not.toContain(perk.code);
  await seePartnerItem(it.asBram, { source });
  expect(await usePartnerItem(it.asBram, { source })).toEqual({ code: perk.code });
  expect(await usePartnerItem(it.asBram, { source })).toEqual({ code: perk.code });
  expect(await measuresOf(it, source)).toMatchObject({ followed: 1, discarded: { repeated: 1 } });
  await expect(
    usePartnerItem({ ...it.asOtto, actor: it.asBram.actor }, { source: "plc_none" }),
  ).rejects.toThrow("This item was not found.");
});

test("what is over gives out no code any more", async () => {
  const { source } = await live("member-perk", perk);
  await it.db.update(partnerItems).set({ endedAt: it.now }).where(eq(partnerItems.source, source));
  await expect(usePartnerItem(it.asBram, { source })).rejects.toThrow("its code is no longer given out");
});

test("a perk has no hour, and a post has no code", async () => {
  await expect(live("member-perk", evening)).rejects.toThrow("This kind of placement says other things");
  await expect(live("pinned-post", perk)).rejects.toThrow("This kind of placement says other things");
});
