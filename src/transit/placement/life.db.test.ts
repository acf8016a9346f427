import { eq, like, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { deliveries } from "@/gate/tables";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { domains, verifications } from "@/identity/tables";
import { checkBook } from "@/payments/book/check";
import { mailbox } from "@/platform/tables";
import { type Cast, cast } from "@/testing/cast";
import { dealings } from "@/testing/dealings";
import { withTheDoorShut } from "@/testing/door";
import { emptyTransit } from "@/testing/empty-transit";
import { brokenAnywhere } from "@/testing/histories";
import { pinnedPost } from "@/testing/offers";
import { placing } from "@/testing/placements";
import { asRival, fillTheFeed, letPartnersIn, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { openTill, type Till } from "@/testing/till";
import { dayOf } from "../calendar/policy";
import { getCalendar, showCalendar } from "../calendar/reads";
import { approveCreative } from "../creative/approve";
import { refuseCreative } from "../creative/refuse";
import { sendBackCreative } from "../creative/send-back";
import { submitCreative } from "../creative/submit";
import { lives } from "../jobs";
import { createOffer } from "../offer/create";
import { getRateCard, showRateCard } from "../rate-card/reads";
import { bookings, creatives, placementSteps, placements } from "../tables";
import { callOffPlacement } from "./call-off";
import { cancelPlacement } from "./cancel";
import { checkPlacement } from "./check";
import { getPlacement, listPlacements, reliabilityOf } from "./reads";
import { settlePlacement } from "./settle";

let till: Till;
let it: Cast;
let rival: Ctx<BrandActor>;
let offerId: string;
let place: ReturnType<typeof placing>;
let deal: ReturnType<typeof dealings>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  rival = asRival(it);
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  ({ offerId } = await createOffer(it.asFay, pinnedPost));
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

const handIn = async (placementId: string, change: object = {}) =>
  submitCreative(rival, { placementId, creative: { ...(await place.words(rival)), ...change } });

test("from a yes to the owner's money", async () => {
  const id = await place.agreed(rival, offerId);
  expect(await place.stateOf(id)).toBe("awaiting_payment");
  await place.pay(rival, id);
  expect(await place.stateOf(id)).toBe("booked");
  const { hash } = await handIn(id);
  await approveCreative(it.asFay, { placementId: id, hash });
  await timePasses(id);
  expect(await place.stateOf(id)).toBe("live");
  const { source, eligible } = await place.rowOf(id);
  const reached = await it.db.$count(deliveries, eq(deliveries.source, source));
  expect([reached, eligible]).toEqual([5, 5]);
  await timePasses(id);
  expect(await place.stateOf(id)).toBe("measuring");
  await timePasses(id);
  const { report, due, may } = await getPlacement(rival, { placementId: id });
  expect(report?.lines[1]).toMatchObject({ label: "Reached", value: "fewer than 10" });
  expect(due?.move).toBe("settle");
  expect(may.accept).toBe(true);
  await settlePlacement(rival, { placementId: id });
  await deal.books(id);
  expect(await place.moneyOf(id)).toBe("released");
  expect(await stepsOf(id)).toEqual(["fund", "submit", "approve", "publish", "end", "report", "accept"]);
});

test("silence for a week accepts a report", async () => {
  const id = await place.scheduled(rival, offerId);
  for (let turn = 0; turn < 4; turn++) await timePasses(id);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["settled", "released"]);
});

test("a run that is far is reserved, and paid thirty days before by the way that the brand let us keep", async () => {
  const first = await place.booked(rival, offerId);
  const id = await place.agreed(rival, offerId, 60);
  expect(await place.stateOf(id)).toBe("reserved");
  expect((await getPlacement(rival, { placementId: id })).money).toBeNull();
  await timePasses(id);
  await till.settle(4);
  expect(await stepsOf(id)).toEqual(["charge", "fund"]);
  expect([await place.stateOf(id), await place.stateOf(first)]).toEqual(["booked", "booked"]);
});

test("who has not paid after 48 hours has no place, and money that comes then goes back", async () => {
  const id = await place.agreed(rival, offerId);
  await place.pay(rival, id, "bank-slow");
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["awaiting_payment", "processing"]);
  expect(await stepsOf(id)).toEqual(["wait"]);
  await timePasses(id);
  expect(await place.stateOf(id)).toBe("cancelled");
  expect(await it.db.$count(bookings)).toBe(0);
  await till.knobs.settleEveryDebit();
  await till.settle(3);
  expect(await deal.books(id, "held", "refund_payable")).toEqual([0, 0]);
});

test("a bank payment that fails leaves 48 hours for another way", async () => {
  const id = await place.agreed(rival, offerId);
  const { payBy } = await place.rowOf(id);
  await place.pay(rival, id, "bank-slow");
  const waiting = await place.rowOf(id);
  expect(Number(waiting.payBy) - Number(payBy)).toBeGreaterThan(4 * 86_400_000);
  await till.knobs.returnDebit({ id: (await deal.newest()).id });
  await till.settle(3);
  const failed = await place.rowOf(id);
  expect(Number(failed.payBy) - Date.now()).toBeLessThan(48 * 3_600_000 + 1);
  const noteFor = async (who: Ctx<Insider | BrandActor>) =>
    (await getPlacement(who, { placementId: id })).steps.find(({ move }) => move === "bounce")?.note;
  expect(await noteFor(rival)).toContain("insufficient funds");
  expect(await noteFor(it.asFay)).toBeNull();
  const [mail] = await it.db.select().from(mailbox).where(like(mailbox.subject, "The payment for %failed."));
  expect(mail?.text).toContain("Nothing was taken, and the place is still kept. Please pay by");
  await place.pay(rival, id);
  expect(await place.stateOf(id)).toBe("booked");
});

test("what is paid when the place is gone goes back whole", async () => {
  const id = await place.agreed(rival, offerId);
  await letPartnersIn(it, { welcome: false });
  await place.pay(rival, id);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "refunded"]);
  expect(await stepsOf(id)).toEqual(["lose"]);
});

test("no words five days before the run: cancelled, and half is the owner's", async () => {
  const id = await place.booked(rival, offerId);
  await timePasses(id);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "split"]);
  expect((await place.rowOf(id)).ownerShareBps).toBe(5_000);
});

test("an owner who does not read the words: all of it goes back, and that is a strike", async () => {
  const id = await place.booked(rival, offerId);
  await handIn(id);
  await timePasses(id);
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "refunded"]);
  expect(await reliabilityOf(it, it.gardeners.id)).toEqual({ answerRate: 100, runs: 0, strikes: 1 });
});

test("words are sent back three times, citing a rule, and then there is only yes or no", async () => {
  const id = await place.booked(rival, offerId);
  for (let round = 1; round <= 3; round++) {
    const { hash } = await handIn(id, { title: `A lamp, version ${round}` });
    await sendBackCreative(it.asFay, { placementId: id, hash, rule: "Be kind", reason: "It shouts at us." });
  }
  const { hash } = await handIn(id, { title: "A lamp, at last" });
  const again = { placementId: id, hash, rule: "Be kind", reason: "It still shouts at us." };
  await expect(sendBackCreative(it.asFay, again)).rejects.toThrow("sent back three times");
  await refuseCreative(it.asFay, { placementId: id, hash, reason: "It shouts to the end." });
  expect((await place.rowOf(id)).ownerShareBps).toBe(0);
  expect(await place.moneyOf(id)).toBe("refunded");
  expect(await it.db.$count(creatives, eq(creatives.placementId, id))).toBe(4);
});

test("an owner approves what she has read, and nothing else", async () => {
  const id = await place.booked(rival, offerId);
  const first = await handIn(id);
  await sendBackCreative(it.asFay, {
    placementId: id,
    ...first,
    rule: "Be kind",
    reason: "It shouts at us.",
  });
  const second = await handIn(id, { title: "A quiet lamp" });
  const stale = approveCreative(it.asFay, { placementId: id, hash: first.hash });
  await expect(stale).rejects.toThrow("These are not the words that the brand handed in last.");
  await approveCreative(it.asFay, { placementId: id, hash: second.hash });
  await expect(handIn(id)).rejects.toThrow("This placement is scheduled now");
});

test("the database changes no words, and runs nothing that was not approved", async () => {
  const id = await place.scheduled(rival, offerId);
  const rewrite = it.db.update(creatives).set({ body: "{}" }).where(eq(creatives.placementId, id));
  await expect(rewrite).rejects.toThrow();
  const forge = it.db.update(placements).set({ approvedHash: null }).where(eq(placements.id, id));
  await expect(forge).rejects.toThrow();
});

test("a link leads to the brand's own domain, or below it", async () => {
  const id = await place.booked(rival, offerId);
  const elsewhere = { text: "See", href: "https://evil.example/lamp" };
  await expect(handIn(id, { link: elsewhere })).rejects.toThrow("The link has to lead to");
  const { link } = await place.words(rival);
  const alike = { ...link, href: link.href.replace("shop.", "not") };
  await expect(handIn(id, { link: alike })).rejects.toThrow("The link has to lead to");
});

test.each([
  [20, 0, "refunded"],
  [10, 5_000, "split"],
])("a brand that cancels %i days before leaves %i of 10000", async (inDays, kept, money) => {
  const id = await place.booked(rival, offerId, inDays);
  await expect(cancelPlacement(rival, { placementId: id, kept: kept + 1 })).rejects.toThrow(
    "costs something else",
  );
  expect(await place.stateOf(id)).toBe("booked");
  await cancelPlacement(rival, { placementId: id, kept });
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", money]);
  expect(await it.db.$count(bookings)).toBe(0);
});

test("a brand that cancels in the last five days pays all of it", async () => {
  const id = await place.scheduled(rival, offerId, 12);
  await it.db
    .update(placements)
    .set({ runsAt: new Date(it.now.getTime() + 4 * 86_400_000) })
    .where(eq(placements.id, id));
  await cancelPlacement(rival, { placementId: id, kept: 10_000 });
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "released"]);
});

test("a placement waits for the brand until it is paid, then for its words, and then for the owner", async () => {
  const id = await place.agreed(rival, offerId);
  const turns = async () => [
    (await listPlacements(rival, { show: "turn" })).length,
    (await listPlacements(it.asFay, { show: "turn" })).length,
    (await listPlacements(it.asAda, { show: "turn" })).length,
  ];
  expect(await turns()).toEqual([1, 0, 0]);
  await place.pay(rival, id);
  expect(await turns()).toEqual([1, 0, 0]);
  const [unwritten] = await listPlacements(rival);
  expect(unwritten?.due).toEqual((await place.rowOf(id)).creativeBy);
  await handIn(id);
  expect(await turns()).toEqual([0, 1, 0]);
  const [unread] = await listPlacements(it.asFay);
  expect(unread?.due).toEqual((await getPlacement(it.asFay, { placementId: id })).due?.at);
  await callOffPlacement(it.asFay, { placementId: id, reason: "We mourn that week." });
  expect(await turns()).toEqual([0, 0, 0]);
  const found = async (filter: Parameters<typeof listPlacements>[1]) =>
    (await listPlacements(it.asFay, filter)).map((one) => one.id);
  expect(await found({ show: "over", q: "rival" })).toEqual([id]);
  expect(await found({ show: "open" })).toEqual([]);
});

test("the calendar leads its owner to what fills a day, and tells nobody else whose it is", async () => {
  const id = await place.agreed(rival, offerId);
  const { proposalId, runsAt } = await place.rowOf(id);
  const shown = { network: it.gardeners.slug, view: "week", at: dayOf(runsAt) } as const;
  const [day] = (await getCalendar(it.asFay, shown)).days.filter(({ booked }) => booked.length > 0);
  const title = pinnedPost.title;
  expect(day?.booked).toEqual([{ title, brand: "Rival Seeds", proposalId, placementId: id }]);
  const everybodys = (await showCalendar(it.asVisitor, shown)).days.find((one) => one.day === day?.day);
  expect(everybodys?.booked).toEqual([{ title, brand: null, proposalId: null, placementId: null }]);
});

test("an owner who cancels gives everything back, whenever, and is remembered for it", async () => {
  const id = await place.scheduled(rival, offerId);
  await callOffPlacement(it.asFay, { placementId: id, reason: "We mourn that week." });
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "refunded"]);
  const { reliability } = await showRateCard(it.asVisitor, { network: it.gardeners.slug });
  expect(reliability).toEqual({ answerRate: 100, runs: 0, strikes: 1 });
  expect((await getRateCard(it.asFay)).reliability).toEqual(reliability);
});

test("cancelled before it is paid, nobody waits for money any more", async () => {
  const id = await place.agreed(rival, offerId);
  await cancelPlacement(rival, { placementId: id, kept: 0 });
  expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "cancelled"]);
});

test("eight at once: cancel, call off, silence and payment; one of them happens, and the money follows it", async () => {
  for (let round = 0; round < 4; round++) {
    await emptyTransit(it);
    const id = await place.booked(rival, offerId);
    await handIn(id);
    const outcomes = await Promise.allSettled([
      cancelPlacement(rival, { placementId: id, kept: 0 }),
      callOffPlacement(it.asFay, { placementId: id, reason: "We mourn that week." }),
      timePasses(id),
      cancelPlacement(rival, { placementId: id, kept: 0 }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
    expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "refunded"]);
    expect(await stepsOf(id)).toHaveLength(3);
  }
});

test("another brand finds no placement, and an analyst may not cancel", async () => {
  const id = await place.agreed(rival, offerId);
  await expect(getPlacement(it.asFern, { placementId: id })).rejects.toThrow("This placement was not found.");
  await expect(getPlacement(it.asOtto, { placementId: id })).rejects.toThrow("This placement was not found.");
  const analyst = { ...rival, actor: { ...rival.actor, role: "analyst" as const } };
  await expect(cancelPlacement(analyst, { placementId: id, kept: 0 })).rejects.toThrow(
    "Analysts read figures.",
  );
});

test("a brand whose name or domain is not proven any more does not run", async () => {
  const id = await place.scheduled(rival, offerId);
  await it.db.update(verifications).set({ state: "refused" }).where(eq(verifications.brandId, it.rival.id));
  try {
    for (let turn = 0; turn < 3; turn++) await timePasses(id);
    expect(await stepsOf(id)).toEqual(["fund", "submit", "approve", "defer", "defer", "giveUp"]);
    expect([await place.stateOf(id), await place.moneyOf(id)]).toEqual(["cancelled", "refunded"]);
  } finally {
    await it.db
      .update(verifications)
      .set({ state: "confirmed" })
      .where(eq(verifications.brandId, it.rival.id));
  }
  expect(await it.db.$count(domains)).toBe(1);
});

test("the money of a placement is not held fast while it waits for the way out", async () => {
  const id = await place.booked(rival, offerId);
  await withTheDoorShut(
    it.db,
    () => cancelPlacement(rival, { placementId: id, kept: 0 }),
    (db) => db.execute(sql`select from holds where purpose = ${id} for update nowait`),
  );
  expect(await place.moneyOf(id)).toBe("refunded");
});
