import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { type Cast, cast } from "@/testing/cast";
import { emptyTransit } from "@/testing/empty-transit";
import { pinnedPost } from "@/testing/offers";
import { asRival, fillTheFeed, letPartnersIn, moreBrands, propose, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { workOff } from "@/worker";
import { takeBooking } from "../booking/take";
import { addDays, dayOf } from "../calendar/policy";
import { showCalendar } from "../calendar/reads";
import { changeOffer } from "../offer/change";
import { createOffer } from "../offer/create";
import { bookings, proposalSteps, proposals } from "../tables";
import { currentTerms } from "../terms/reads";
import { acceptProposal } from "./accept";
import { counterProposal } from "./counter";
import { declineProposal } from "./decline";
import { extendProposal } from "./extend";
import { lapseProposal } from "./lapse";
import { answerRateOf, getProposal } from "./reads";
import { withdrawProposal } from "./withdraw";

let it: Cast;
let rival: Ctx<BrandActor>;
let others: Ctx<BrandActor>[];
let offerId: string;
let day: string;
beforeAll(async () => {
  it = await cast();
  rival = asRival(it);
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  others = await moreBrands(it, 8);
  ({ offerId } = await createOffer(it.asFay, pinnedPost));
  day = addDays(dayOf(it.now), 20);
});
beforeEach(async () => {
  await emptyTransit(it);
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
  await changeOffer(it.asFay, { offerId, ...pinnedPost });
  await letPartnersIn(it);
});

const stateOf = async (id: string) =>
  (await it.db.select({ state: proposals.state }).from(proposals).where(eq(proposals.id, id)))[0]?.state;
const stepsOf = async (id: string) =>
  (
    await it.db
      .select({ move: proposalSteps.move })
      .from(proposalSteps)
      .where(eq(proposalSteps.subjectId, id))
      .orderBy(proposalSteps.createdAt)
  ).map(({ move }) => move);
const changed = { runsOn: "", writtenBy: "network" as const, wording: "", floor: null, cap: null, note: "" };
const countered = async (proposalId: string, hash: string, rate = 30_000) => {
  await counterProposal(it.asFay, { ...changed, proposalId, hash, runsOn: day, rate });
  return (await currentTerms(it, proposalId)).hash;
};
const reasons = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.flatMap((one) => (one.status === "rejected" ? [String(one.reason.message)] : []));
const won = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.filter(({ status }) => status === "fulfilled").length;

test("the owner accepts, the rules let it pass, and the place is taken on each day of the run", async () => {
  const { proposalId, hash } = await propose(rival, { offerId });
  await acceptProposal(it.asFay, { proposalId, hash });
  expect(await stateOf(proposalId)).toBe("in_review");
  const held = await it.db.select({ day: bookings.day }).from(bookings).orderBy(bookings.day);
  expect(held.map((one) => one.day)).toEqual([day, addDays(day, 1), addDays(day, 2)]);
  const shown = await showCalendar(it.asVisitor, { network: "night-gardeners", view: "week", at: day });
  expect(shown.days.find((one) => one.day === day)).toMatchObject({
    open: [],
    booked: [{ title: "Three days on top", brand: null, proposalId: null }],
  });
  await workOff();
  expect(await stateOf(proposalId)).toBe("agreed");
  expect(await stepsOf(proposalId)).toEqual(["submit", "accept", "approve"]);
});

test("other terms, an answer to them, and a yes to the last", async () => {
  const { proposalId, hash } = await propose(rival, { offerId });
  const second = await countered(proposalId, hash);
  expect(await getProposal(rival, { proposalId })).toMatchObject({
    state: "countered",
    may: { agree: true, reply: true },
    due: { move: "cool" },
    versions: [
      { changes: [] },
      { by: "owner", changes: [{ label: "Price", before: "€250.00", after: "€300.00" }, {}, {}] },
    ],
  });
  await counterProposal(rival, {
    ...changed,
    ...{ proposalId, hash: second, runsOn: day, rate: 28_000, wording: "Our lamp by its name." },
  });
  const third = await currentTerms(it, proposalId);
  expect(third).toMatchObject({ version: 3, by: "brand", terms: { total: 29_400 } });
  await acceptProposal(it.asFay, { proposalId, hash: third.hash });
  expect(await stepsOf(proposalId)).toEqual(["submit", "counter", "reply", "accept"]);
});

test("the brand says yes to the owner's terms, and to no others", async () => {
  const { proposalId, hash } = await propose(rival, { offerId });
  const second = await countered(proposalId, hash);
  await expect(acceptProposal(rival, { proposalId, hash })).rejects.toThrow("The terms have changed since");
  await expect(acceptProposal(it.asFay, { proposalId, hash: second })).rejects.toThrow(
    "This proposal is countered now, so it is too late to accept it.",
  );
  expect(await it.db.$count(bookings)).toBe(0);
  await acceptProposal(rival, { proposalId, hash: second });
  expect(await stateOf(proposalId)).toBe("in_review");
});

test("a counter that changes nothing, or answers what is not there, is no counter", async () => {
  const { proposalId, hash } = await propose(rival, { offerId });
  await expect(countered(proposalId, hash, 25_000)).rejects.toThrow("Nothing is different");
  await expect(countered(proposalId, "0".repeat(64))).rejects.toThrow("The terms have changed since");
  await expect(
    counterProposal(it.asFay, { ...changed, proposalId, hash, runsOn: dayOf(it.now), rate: 30_000 }),
  ).rejects.toThrow("nearer than its lead time");
  await expect(
    counterProposal(it.asFay, { ...changed, proposalId, hash, runsOn: day, rate: 30_000, cap: 40_000 }),
  ).rejects.toThrow("Only what is counted");
  expect(await stepsOf(proposalId)).toEqual(["submit"]);
});

test("five versions are on the table, and not a sixth", async () => {
  const { proposalId, hash } = await propose(rival, { offerId });
  let current = hash;
  for (let version = 2; version <= 5; version++) {
    const ctx = version % 2 ? rival : it.asFay;
    const rate = 20_000 + version;
    await counterProposal(ctx, { ...changed, proposalId, hash: current, runsOn: day, rate });
    current = (await currentTerms(it, proposalId)).hash;
  }
  await expect(countered(proposalId, current)).rejects.toThrow("5 versions have been on the table.");
  await acceptProposal(it.asFay, { proposalId, hash: current });
});

test("eight yeses to the last place: exactly one has it, and seven can still choose another day", async () => {
  for (let round = 0; round < 5; round++) {
    await emptyTransit(it);
    const sent = await Promise.all(others.map((brand) => propose(brand, { offerId })));
    const outcomes = await Promise.allSettled(sent.map((one) => acceptProposal(it.asFay, one)));
    expect(won(outcomes)).toBe(1);
    expect([...new Set(reasons(outcomes))]).toEqual([expect.stringContaining("Every place of it is taken")]);
    const states = await Promise.all(sent.map((one) => stateOf(one.proposalId)));
    expect(states.filter((state) => state === "submitted")).toHaveLength(7);
    expect(await it.db.$count(bookings)).toBe(3);
  }
});

test("the constraint alone gives a place once, without any lock before it", async () => {
  const sent = await Promise.all(others.map((brand) => propose(brand, { offerId })));
  for (let round = 0; round < 10; round++) {
    await it.db.delete(bookings);
    const outcomes = await Promise.allSettled(
      sent.map(({ proposalId }) =>
        takeBooking(it.asFay, { proposalId, networkId: it.gardeners.id, offerId, runsOn: day, days: 3 }),
      ),
    );
    expect(won(outcomes)).toBe(1);
    expect([...new Set(reasons(outcomes))]).toEqual([expect.stringContaining("Every place of it is taken")]);
  }
});

test("two placements in seven days, whoever asks for the third in the same moment", async () => {
  await changeOffer(it.asFay, { offerId, ...pinnedPost, capacity: 10 });
  const sent = await Promise.all(others.map((brand) => propose(brand, { offerId })));
  const outcomes = await Promise.allSettled(sent.map((one) => acceptProposal(it.asFay, one)));
  expect(won(outcomes)).toBe(2);
  expect([...new Set(reasons(outcomes))]).toEqual([expect.stringContaining("that week is full")]);
  expect(await it.db.$count(bookings)).toBe(6);
});

test("accept, withdraw and lapse at once: one of them happens, and only that one", async () => {
  const wins = new Set<string>();
  for (let round = 0; round < 30; round++) {
    await emptyTransit(it);
    const { proposalId, hash } = await propose(rival, { offerId });
    const deeds = [
      () => acceptProposal(it.asFay, { proposalId, hash }),
      () => withdrawProposal(rival, { proposalId }),
      () => lapseProposal(it.asSystem, { id: proposalId, move: "lapse" }),
    ];
    const turn = round % 3;
    await Promise.allSettled([...deeds.slice(turn), ...deeds.slice(0, turn)].map((deed) => deed()));
    const state = (await stateOf(proposalId)) ?? "";
    wins.add(state);
    expect(["in_review", "withdrawn", "expired"]).toContain(state);
    expect(await stepsOf(proposalId)).toHaveLength(2);
    expect(await it.db.$count(bookings)).toBe(state === "in_review" ? 3 : 0);
  }
  expect(wins.size).toBeGreaterThan(1);
});

test("accept against counter: whoever comes second is told that it is another thing now", async () => {
  for (let round = 0; round < 20; round++) {
    await emptyTransit(it);
    const { proposalId, hash } = await propose(rival, { offerId });
    const outcomes = await Promise.allSettled([
      acceptProposal(it.asFay, { proposalId, hash }),
      countered(proposalId, hash),
      counterProposal(it.asFay, { ...changed, proposalId, hash, runsOn: day, rate: 31_000 }),
    ]);
    expect(won(outcomes)).toBe(1);
    for (const reason of reasons(outcomes)) expect(reason).toMatch(/is (in_review|countered) now/);
    const accepted = (await stateOf(proposalId)) === "in_review";
    expect((await currentTerms(it, proposalId)).version).toBe(accepted ? 1 : 2);
  }
});

test("silence of the owner expires a proposal, and lowers the rate of answers", async () => {
  expect(await answerRateOf(it, it.gardeners.id)).toBeNull();
  const first = await propose(rival, { offerId });
  await declineProposal(it.asFay, { ...first, because: "timing", reason: "We plant in those weeks." });
  expect(await answerRateOf(it, it.gardeners.id)).toBe(100);
  const second = await propose(rival, { offerId });
  await timePasses(second.proposalId);
  expect(await stateOf(second.proposalId)).toBe("expired");
  expect(await answerRateOf(it, it.gardeners.id)).toBe(50);
});

test("silence of the brand expires a counter, and costs the owner nothing", async () => {
  const { proposalId, hash } = await propose(rival, { offerId });
  await countered(proposalId, hash);
  await timePasses(proposalId);
  expect(await stateOf(proposalId)).toBe("expired");
  expect(await answerRateOf(it, it.gardeners.id)).toBe(100);
});

test("three more days, once", async () => {
  const { proposalId } = await propose(rival, { offerId });
  await extendProposal(it.asFay, { proposalId });
  const { due } = await getProposal(it.asFay, { proposalId });
  expect(due?.at).toEqual(new Date(it.now.getTime() + 144 * 3_600_000));
  await expect(extendProposal(it.asFay, { proposalId })).rejects.toThrow("extended once already");
});

test("a panel that stays silent says no, and the place is free again", async () => {
  await letPartnersIn(it, { decides: { by: "steward" } });
  const { proposalId, hash } = await propose(rival, { offerId });
  await acceptProposal(it.asFay, { proposalId, hash });
  expect(await it.db.$count(bookings)).toBe(3);
  await timePasses(proposalId);
  expect(await stateOf(proposalId)).toBe("rejected");
  expect(await it.db.$count(bookings)).toBe(0);
  const again = await propose(rival, { offerId });
  await acceptProposal(it.asFay, again);
});

test("a no of the owner needs its reason, and the brand reads it", async () => {
  const { proposalId } = await propose(rival, { offerId });
  await declineProposal(it.asFay, { proposalId, because: "fit", reason: "We have lamps enough." });
  expect(await getProposal(rival, { proposalId })).toMatchObject({
    state: "declined",
    reasons: ["It does not fit what we do here.", "We have lamps enough."],
  });
});

test("whoever acts for a side hears of each turn, with its deadline", async () => {
  const { proposalId, hash } = await propose(rival, { offerId });
  await workOff();
  await countered(proposalId, hash);
  await workOff();
  const told = await it.db.execute<{ name: string; sentence: string; href: string }>(sql`
    select name, sentence, href from notices join people on people.id = person_id
    where href like '%proposals%' order by notices.created_at, name`);
  expect([...told]).toEqual([
    {
      name: "Fay Lindqvist",
      sentence: "Rival Seeds proposes “Three days on top” to Night Gardeners.",
      href: `/network/night-gardeners/proposals/${proposalId}`,
    },
    expect.objectContaining({ name: "Theo Falk" }),
    {
      name: "Otto Brandt",
      sentence: "Night Gardeners answers with other terms for “Three days on top”.",
      href: `/brand/rival-seeds/proposals/${proposalId}`,
    },
  ]);
});
