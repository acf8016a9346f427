import { eq, like, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { partnerEvents, partnerItems } from "@/community/tables";
import { fileComplaint } from "@/gate/complaint/file";
import { chooseOptOut } from "@/gate/opt-out/choose";
import { deliveries } from "@/gate/tables";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { brandPeople, brands } from "@/identity/tables";
import { checkBook } from "@/payments/book/check";
import { mailbox } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { emptyTransit } from "@/testing/empty-transit";
import { brokenAnywhere } from "@/testing/histories";
import { digestByClick, pinnedPost } from "@/testing/offers";
import { placing } from "@/testing/placements";
import { asRival, fillTheFeed, letPartnersIn, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { openTill, type Till } from "@/testing/till";
import { workOff } from "@/worker";
import { addDays, dayOf } from "../calendar/policy";
import { agreeClaim } from "../claim/agree";
import { fileClaim } from "../claim/file";
import { offerClaim } from "../claim/offer";
import { ruleClaim } from "../claim/rule";
import { lives } from "../jobs";
import { createOffer } from "../offer/create";
import { bookings, claims, placementSteps, placements, reports } from "../tables";
import { checkPlacement } from "./check";
import { deliverLivePlacements } from "./deliver";
import { pausePlacement } from "./pause";
import { getPlacement } from "./reads";
import { resumePlacement } from "./resume";
import { settlePlacement } from "./settle";
import { stopPlacement } from "./stop";

let till: Till;
let it: Cast;
let rival: Ctx<BrandActor>;
let ada: Ctx<Insider>;
let offerId: string;
let byClick: string;
let place: ReturnType<typeof placing>;
let deal: ReturnType<typeof dealings>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  rival = asRival(it);
  ada = it.asAda;
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  ({ offerId } = await createOffer(it.asFay, pinnedPost));
  ({ offerId: byClick } = await createOffer(it.asFay, digestByClick));
  place = placing(it, till);
  deal = dealings(it, till);
});
afterAll(() => till.close());
beforeEach(async () => {
  await emptyTransit(it);
  await it.db.execute(sql`delete from graphile_worker._private_jobs where task_id in (
    select id from graphile_worker._private_tasks where identifier = 'placement-timer')`);
  await letPartnersIn(it);
});
/** Whatever happened, the books must add up. */
afterEach(async () => {
  expect(await checkBook(it.asSystem)).toEqual([]);
  expect(await checkPlacement(it.asSystem)).toEqual({ found: 0 });
  expect(await brokenAnywhere(it, lives)).toEqual([]);
});

const stepsOf = async (id: string) =>
  (
    await it.db
      .select({ move: placementSteps.move })
      .from(placementSteps)
      .where(eq(placementSteps.subjectId, id))
      .orderBy(placementSteps.createdAt)
  ).map(({ move }) => move);
const because = { reason: "Members say that it shouts." };
const live = async (offer = offerId) => {
  const id = await place.scheduled(rival, offer);
  await timePasses(id);
  expect(await place.stateOf(id)).toBe("live");
  return id;
};
const reported = async (offer = offerId) => {
  const id = await live(offer);
  await timePasses(id);
  await timePasses(id);
  expect(await place.stateOf(id)).toBe("reported");
  return id;
};
const metBy = async (id: string) => {
  const { source } = await place.rowOf(id);
  const rows = await it.db
    .select({ personId: deliveries.personId })
    .from(deliveries)
    .where(eq(deliveries.source, source));
  return rows.map(({ personId }) => personId);
};

test("what runs is what was approved, under its label, before those who did not say no", async () => {
  await chooseOptOut(it.asPerson("bram"), { scope: "brand", brand: "rival-seeds" });
  const id = await live();
  const { source, approvedHash, disclosureId } = await place.rowOf(id);
  const [item] = await it.db.select().from(partnerItems).where(eq(partnerItems.source, source));
  expect(item).toMatchObject({ title: "A lamp for the late bed", hash: approvedHash, disclosureId });
  const met = await metBy(id);
  expect(met).toHaveLength(4);
  expect(met).not.toContain(it.who.bram.id);
});

test("who may meet it only later, meets it then", async () => {
  await it.db.execute(sql`update memberships set joined_at = now() where person_id = ${it.who.cleo.id}`);
  const id = await live();
  expect(await metBy(id)).not.toContain(it.who.cleo.id);
  await it.db.execute(
    sql`update memberships set joined_at = now() - interval '90 days' where person_id = ${it.who.cleo.id}`,
  );
  await deliverLivePlacements(it.asSystem);
  expect(await metBy(id)).toContain(it.who.cleo.id);
});

test.each([
  [
    "the network lets no partners in any more",
    { welcome: false },
    "The network lets no partners in any more.",
  ],
  ["every day is quiet but one", { quietDays: [1, 2, 3, 4, 5, 6, 7].filter((day) => day !== 7) }, "quiet"],
  [
    "its kind of thing crosses a red line now",
    { redLines: { categories: ["home-and-garden" as const], practices: [] } },
    "",
  ],
])("%s: it is moved, and at last the money goes back", async (_, policy, why) => {
  const id = await place.scheduled(rival, offerId);
  await letPartnersIn(it, policy);
  if (new Date().getUTCDay() === 0 && "quietDays" in policy) return;
  for (let turn = 0; turn < 3; turn++) await timePasses(id);
  const steps = await it.db
    .select()
    .from(placementSteps)
    .where(eq(placementSteps.subjectId, id))
    .orderBy(placementSteps.createdAt);
  expect(steps.find(({ move }) => move === "defer" || move === "giveUp")?.note).toContain(why);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "refunded"]);
  expect(await metBy(id)).toEqual([]);
  expect(await it.db.$count(partnerItems)).toBe(0);
  expect(await it.db.$count(bookings)).toBe(0);
});

test("moved to another day, it takes its place there and gives the old one back", async () => {
  const id = await place.scheduled(rival, offerId);
  await it.db
    .update(brands)
    .set({ categories: ["gambling"] })
    .where(eq(brands.id, it.rival.id));
  await timePasses(id);
  await it.db
    .update(brands)
    .set({ categories: ["home-and-garden"] })
    .where(eq(brands.id, it.rival.id));
  const { runsAt, deferrals } = await place.rowOf(id);
  expect([dayOf(runsAt), deferrals]).toEqual([addDays(dayOf(new Date()), 1), 1]);
  const days = await it.db.select({ day: bookings.day }).from(bookings).orderBy(bookings.day);
  expect(days.map(({ day }) => day)).toEqual([0, 1, 2].map((more) => addDays(dayOf(runsAt), more)));
  await timePasses(id);
  expect(await place.stateOf(id)).toBe("live");
});

test("frozen money runs nowhere and goes nowhere; when it is thawed, everything goes on", async () => {
  const id = await place.scheduled(rival, offerId);
  await till.knobs.openDispute({ of: (await deal.newest()).id });
  await till.settle(3);
  for (let turn = 0; turn < 4; turn++) await timePasses(id);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["scheduled", "held"]);
  const { disputes } = await till.knobs.summary();
  await till.knobs.decideDispute({ id: disputes[0]?.id ?? "", outcome: "won" });
  await till.settle(3);
  await timePasses(id);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["live", "held"]);
});

test("a bank that takes the money back before the run ends it, and nobody is paid twice", async () => {
  const id = await place.scheduled(rival, offerId);
  await till.knobs.openDispute({ of: (await deal.newest()).id });
  await till.settle(3);
  const { disputes } = await till.knobs.summary();
  await till.knobs.decideDispute({ id: disputes[0]?.id ?? "", outcome: "lost" });
  await till.settle(3);
  for (let turn = 0; turn < 4; turn++) await timePasses(id);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "lost"]);
  const told = await it.db
    .select({ to: mailbox.to, subject: mailbox.subject })
    .from(mailbox)
    .where(like(mailbox.subject, "%back%"))
    .orderBy(mailbox.createdAt);
  const of = ({ email }: { email: string }) =>
    told.filter(({ to }) => to === email).map(({ subject }) => subject);
  const { fay, otto } = it.who;
  expect(of(fay)).toEqual([
    expect.stringMatching(/^The bank of .+ has taken back the payment for “/),
    expect.stringMatching(/^The payment of .+ for “.+” has gone back to it\.$/),
  ]);
  expect(of(otto)).toEqual([
    expect.stringMatching(/^Your bank has taken back the payment for “/),
    expect.stringMatching(/^The payment for “.+” in .+ has gone back to you\.$/),
  ]);
});

test("two of five complain: it pauses, and after a day without a word it is stopped and shared by time", async () => {
  const id = await live();
  const { source } = await place.rowOf(id);
  await it.db.update(deliveries).set({ seenAt: sql`now()` }).where(eq(deliveries.source, source));
  for (const ctx of [it.asBram, it.asCleo])
    await fileComplaint(ctx, { source, kind: "report", reason: "It shouts." });
  await workOff();
  expect(await place.stateOf(id)).toBe("paused");
  const [item] = await it.db.select().from(partnerItems).where(eq(partnerItems.source, source));
  expect(item?.heldAt).not.toBeNull();
  // Those who decide read what was said; the brand, whom it is about, reads only that it was.
  const read = async (who: Ctx<Insider | BrandActor>) => (await getPlacement(who, { placementId: id })).said;
  const shouts = { kind: "report", reason: "It shouts." };
  expect([await read(ada), await read(it.asFay), await read(rival)]).toEqual([
    [shouts, shouts],
    [shouts, shouts],
    [],
  ]);
  const told = await it.db.select().from(mailbox).where(like(mailbox.subject, "%waits for a steward."));
  expect(told.map(({ to }) => to)).toEqual([it.who.ada.email]);
  expect(told[0]?.text).toContain("Please read what members said, and let it go on or stop it.");
  await timePasses(id);
  const { state, cause, ownerShareBps } = await place.rowOf(id);
  expect([state, cause]).toEqual(["stopped", "community-mismatch"]);
  expect(ownerShareBps).toBeLessThan(100);
  await timePasses(id);
  expect(await place.stateOf(id)).toBe("settled");
});

test.each([
  ["brand-breach" as const, 10_000, "released"],
  ["owner-error" as const, 0, "refunded"],
])("a steward stops it, cause %s: %i of 10000 are the owner's", async (cause, share, money) => {
  const id = await live();
  await pausePlacement(ada, { placementId: id, ...because });
  await stopPlacement(ada, { placementId: id, cause, ...because });
  expect((await place.rowOf(id)).ownerShareBps).toBe(share);
  await settlePlacement(rival, { placementId: id });
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["settled", money]);
});

test("who has a share in the money may stop it, but not for all the money, and not let it go on", async () => {
  const id = await live();
  await pausePlacement(it.asFay, { placementId: id, ...because });
  const impartial = "Only a steward without a share in the money or a tie to the brand may decide this.";
  await expect(resumePlacement(it.asFay, { placementId: id, ...because })).rejects.toThrow(impartial);
  const greedy = stopPlacement(it.asFay, { placementId: id, cause: "brand-breach", ...because });
  await expect(greedy).rejects.toThrow(impartial);
  await it.db.insert(brandPeople).values({ brandId: it.rival.id, personId: it.who.ada.id, role: "analyst" });
  await expect(resumePlacement(ada, { placementId: id, ...because })).rejects.toThrow(impartial);
  await it.db.delete(brandPeople).where(eq(brandPeople.personId, it.who.ada.id));
  const { endsAt } = await place.rowOf(id);
  await it.db.execute(sql`update placements set paused_at = now() - interval '5 hours' where id = ${id}`);
  await resumePlacement(ada, { placementId: id, ...because });
  const after = await place.rowOf(id);
  expect(Math.round((Number(after.endsAt) - Number(endsAt)) / 3_600_000)).toBe(5);
  expect(after.state).toBe("live");
  const [item] = await it.db.select().from(partnerItems).where(eq(partnerItems.source, after.source));
  expect(item).toMatchObject({ heldAt: null, endsAt: after.endsAt });
});

test("members and gatekeepers pause nothing", async () => {
  const id = await live();
  for (const ctx of [it.asBram, it.asGus])
    await expect(pausePlacement(ctx, { placementId: id, ...because })).rejects.toThrow(
      "This placement was not found.",
    );
});

test("by click: fewer than ten people are nobody's business, so the floor is due", async () => {
  const id = await reported(byClick);
  await settlePlacement(rival, { placementId: id });
  expect((await place.rowOf(id)).ownerShareBps).toBe(1_250);
  expect(await place.moneyOf(id)).toBe("split");
  expect(await it.db.$count(partnerEvents)).toBe(0);
});

test("a claim stands on a ground that can be counted, and there is one", async () => {
  const id = await reported();
  const claim = { placementId: id, words: "We counted them ourselves, and they are fewer." };
  await expect(fileClaim(rival, { ...claim, ground: "reach" })).rejects.toThrow(
    "At least 90 % of those who could meet it did.",
  );
  await expect(fileClaim(rival, { ...claim, ground: "clicks" })).rejects.toThrow("Not more than half");
  await expect(fileClaim(rival, { ...claim, ground: "cause" })).rejects.toThrow("Nobody stopped it.");
  expect(await place.stateOf(id)).toBe("reported");
  await fileClaim(rival, { ...claim, ground: "shown" });
  expect(await place.stateOf(id)).toBe("claimed");
  expect(await place.moneyOf(id)).toBe("held");
});

const claimed = async () => {
  const id = await reported();
  await fileClaim(rival, {
    placementId: id,
    ground: "shown",
    words: "The link led to another page of ours.",
  });
  return id;
};

test("both agree on a share, as it was read, and it is paid", async () => {
  const id = await claimed();
  const half = { kind: "share" as const, ownerShare: 50 };
  await offerClaim(rival, { placementId: id, remedy: half });
  await expect(agreeClaim(rival, { placementId: id, remedy: half })).rejects.toThrow(
    "not what the other side offers",
  );
  await offerClaim(it.asFay, { placementId: id, remedy: { kind: "share", ownerShare: 80 } });
  await expect(agreeClaim(rival, { placementId: id, remedy: half })).rejects.toThrow(
    "not what the other side offers",
  );
  await agreeClaim(rival, { placementId: id, remedy: { kind: "share", ownerShare: 80 } });
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["settled", "split"]);
  expect((await place.rowOf(id)).ownerShareBps).toBe(8_000);
});

test("both agree to run it again: under a name of its own, before everybody, for the same money", async () => {
  const id = await claimed();
  const before = await place.rowOf(id);
  const tooLate = { kind: "rerun" as const, runsOn: addDays(dayOf(before.agreedAt), 40) };
  await offerClaim(it.asFay, { placementId: id, remedy: tooLate });
  await expect(agreeClaim(rival, { placementId: id, remedy: tooLate })).rejects.toThrow(
    "money is not held for longer",
  );
  const again = { kind: "rerun" as const, runsOn: addDays(dayOf(it.now), 9) };
  await offerClaim(it.asFay, { placementId: id, remedy: again });
  await agreeClaim(rival, { placementId: id, remedy: again });
  const { state, source } = await place.rowOf(id);
  expect(state).toBe("scheduled");
  expect(source).not.toBe(before.source);
  // So that nobody who met it today is capped: the days between have passed.
  await it.db.execute(sql`update deliveries set created_at = created_at - interval '9 days'`);
  for (let turn = 0; turn < 3; turn++) await timePasses(id);
  expect(await metBy(id)).toHaveLength(5);
  expect(await it.db.$count(reports, eq(reports.placementId, id))).toBe(2);
  const second = fileClaim(rival, {
    placementId: id,
    ground: "shown",
    words: "The link is wrong again, look at it.",
  });
  await expect(second).rejects.toThrow("there is only one");
  await settlePlacement(rival, { placementId: id });
  expect(await place.moneyOf(id)).toBe("released");
});

test("those who operate Trellis decide in writing", async () => {
  const id = await claimed();
  await ruleClaim(it.asMarta, {
    placementId: id,
    ownerShare: 30,
    finding: "The link was wrong for two of three days.",
  });
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["settled", "split"]);
  const [claim] = await it.db.select().from(claims).where(eq(claims.placementId, id));
  expect(claim?.finding).toContain("two of three days");
});

test("nobody agrees for two weeks: what was delivered decides", async () => {
  const id = await live();
  await it.db.update(placements).set({ eligible: 10 }).where(eq(placements.id, id));
  await timePasses(id);
  await timePasses(id);
  await fileClaim(rival, { placementId: id, ground: "reach", words: "Ten could have met it, and five did." });
  await timePasses(id);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["settled", "split"]);
  expect((await place.rowOf(id)).ownerShareBps).toBe(5_000);
  expect(await stepsOf(id)).toContain("decide");
});

test("what was stopped can be claimed for its cause, and its cause decides when nobody else does", async () => {
  const id = await live();
  await pausePlacement(ada, { placementId: id, ...because });
  await stopPlacement(ada, { placementId: id, cause: "brand-breach", ...because });
  await fileClaim(rival, {
    placementId: id,
    ground: "cause",
    words: "We kept to every word that was approved.",
  });
  await timePasses(id);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["settled", "released"]);
});
