import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { brands, domains } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { type Cast, cast } from "@/testing/cast";
import { emptyTransit } from "@/testing/empty-transit";
import { pinnedPost } from "@/testing/offers";
import { asRival, fillTheFeed, letPartnersIn, moreBrands, propose, prove } from "@/testing/proposals";
import { blockCalendar } from "../calendar/block";
import { addDays, dayOf } from "../calendar/policy";
import { changeOffer } from "../offer/change";
import { createOffer } from "../offer/create";
import { pauseOffer } from "../offer/pause";
import { blockedDays, proposals } from "../tables";
import { currentTerms } from "../terms/reads";
import { draftProposal } from "./draft";
import { quoteProposal } from "./quote";
import { getDraft, getProposal, listProposals } from "./reads";
import { withdrawProposal } from "./withdraw";

const network = "night-gardeners";
let it: Cast;
let rival: Ctx<BrandActor>;
let offerId: string;
let day: string;
beforeAll(async () => {
  it = await cast();
  rival = asRival(it);
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  ({ offerId } = await createOffer(it.asFay, pinnedPost));
  day = addDays(dayOf(it.now), 20);
});
beforeEach(async () => {
  await emptyTransit(it);
  await it.db.delete(blockedDays);
  await changeOffer(it.asFay, { offerId, ...pinnedPost });
  await letPartnersIn(it);
});

const wish = { network, writtenBy: "network" as const, wording: "" };

test("a brand proposes at the card's price, and the owner finds it on the desk", async () => {
  const { proposalId, hash } = await propose(rival, { offerId });
  const [received] = await listProposals(it.asFay);
  expect(received).toMatchObject({
    id: proposalId,
    state: "submitted",
    version: 1,
    offer: "Three days on top",
  });
  expect(await listProposals(it.asFay, { show: "turn" })).toMatchObject([{ id: proposalId }]);
  expect(await listProposals(rival, { show: "turn" })).toEqual([]);
  const { terms } = await currentTerms(it, proposalId);
  expect(terms).toMatchObject({ price: 25_000, brandFee: 1_250, total: 26_250, commissionBps: 1_000 });
  expect(await getProposal(it.asFay, { proposalId })).toMatchObject({
    hash,
    side: "owner",
    due: { move: "lapse", at: new Date(it.now.getTime() + 72 * 3_600_000) },
    may: { accept: true, counter: true, extend: true, decline: true },
  });
});

test("nobody proposes at a price that was changed in the meantime", async () => {
  const { hash } = await quoteProposal(rival, { ...wish, offerId, runsOn: day });
  await changeOffer(it.asFay, { offerId, ...pinnedPost, rate: 90_000 });
  await expect(propose(rival, { offerId, hash })).rejects.toThrow(
    "The offer has changed since you read it: it costs €900.00 now.",
  );
  expect(await it.db.$count(proposals)).toBe(0);
});

test("a price that changes later does not touch what is on the table", async () => {
  const { proposalId } = await propose(rival, { offerId });
  await changeOffer(it.asFay, { offerId, ...pinnedPost, rate: 90_000, title: "Dearer" });
  expect((await currentTerms(it, proposalId)).terms).toMatchObject({
    price: 25_000,
    title: "Three days on top",
  });
});

test("the terms that stand are never edited, and no hash is of anything but them", async () => {
  const { proposalId } = await propose(rival, { offerId });
  const edit = (change: string) =>
    it.db.execute(sql`update terms set body = ${change} where proposal_id = ${proposalId}`);
  await expect(edit("{}")).rejects.toMatchObject({
    cause: { message: expect.stringContaining("terms is history") },
  });
  await expect(
    it.db.execute(sql`insert into terms (id, proposal_id, version, by, body, hash)
      values ('trm_x', ${proposalId}, 2, 'owner', '{}', repeat('0', 64))`),
  ).rejects.toMatchObject({ cause: { constraint_name: "terms_hash" } });
});

test("an unproven brand may look and draft, and not propose", async () => {
  await it.db.update(domains).set({ state: "lost" }).where(eq(domains.brandId, it.rival.id));
  await draftProposal(rival, { network, data: { objective: "Lamps" } });
  expect(await getDraft(rival, { network })).toMatchObject({ data: { objective: "Lamps" } });
  const quote = await quoteProposal(rival, { ...wish, offerId, runsOn: day });
  expect(quote.against[0]).toContain("its domain is not verified yet");
  await expect(propose(rival, { offerId })).rejects.toThrow("its domain is not verified yet");
  await it.db.update(domains).set({ state: "verified" }).where(eq(domains.brandId, it.rival.id));
});

test.each([
  ["a red line", { categories: ["gambling" as const] }, "It crosses a red line of this network: Gambling."],
  ["too little fit", { values: ["power" as const], categories: [] }, "this network asks for 50"],
])("%s is a no before anybody is asked", async (_, compass, sentence) => {
  const [kept] = await it.db.select().from(brands).where(eq(brands.id, it.rival.id));
  await it.db.update(brands).set(compass).where(eq(brands.id, it.rival.id));
  await expect(propose(rival, { offerId })).rejects.toThrow(sentence);
  await it.db
    .update(brands)
    .set({ values: kept?.values ?? [], categories: kept?.categories ?? [] })
    .where(eq(brands.id, it.rival.id));
});

test("a network that lets no partners in, one of one's own, and a hidden one are not proposed to", async () => {
  await letPartnersIn(it, { welcome: false });
  await expect(propose(rival, { offerId })).rejects.toThrow("This network lets no partners in.");
  await prove(it, it.fern.id, "Fern & Co. GmbH");
  await expect(propose(it.asFern, { offerId })).rejects.toThrow("This network is your own.");
  await it.db.update(networks).set({ visibility: "members" }).where(eq(networks.id, it.gardeners.id));
  await expect(propose(rival, { offerId })).rejects.toThrow("This network was not found.");
  await it.db.update(networks).set({ visibility: "public" }).where(eq(networks.id, it.gardeners.id));
});

test("a day must be free, open and far enough", async () => {
  const on = (runsOn: string) => propose(rival, { offerId, runsOn });
  await expect(on(addDays(dayOf(it.now), 3))).rejects.toThrow("nearer than its lead time");
  await blockCalendar(it.asFay, { days: [day] });
  await expect(on(day)).rejects.toThrow("The owner keeps that day free.");
  await letPartnersIn(it, { quietDays: [new Date(`${addDays(day, 1)}T00:00:00Z`).getUTCDay() || 7] });
  await expect(on(addDays(day, 1))).rejects.toThrow("That is a quiet day");
});

test("what is paused cannot be asked for", async () => {
  const other = await createOffer(it.asFay, pinnedPost);
  await pauseOffer(it.asFay, other);
  await expect(propose(rival, { offerId: other.offerId })).rejects.toThrow("not on the card any more");
});

test("three of a brand's proposals wait in a network, the fourth does not, even of eight at once", async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => propose(rival, { offerId })));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  const noes = outcomes.flatMap((one) => (one.status === "rejected" ? [String(one.reason.message)] : []));
  expect(new Set(noes)).toEqual(
    new Set(["3 of your proposals wait here already. Let one of them be answered first."]),
  );
  const [first] = await listProposals(rival);
  await withdrawProposal(rival, { proposalId: first?.id ?? "" });
  await propose(rival, { offerId });
});

test("ten proposals a day are enough for one brand", async () => {
  for (let turn = 0; turn < 10; turn++) {
    const { proposalId } = await propose(rival, { offerId });
    await withdrawProposal(rival, { proposalId });
  }
  await expect(propose(rival, { offerId })).rejects.toThrow("That is a lot of proposals");
});

test("a list is narrowed by words, as they are spelled, and by where its proposals stand", async () => {
  const { proposalId } = await propose(rival, { offerId });
  const gone = await propose(rival, { offerId });
  await withdrawProposal(rival, gone);
  const ids = async (filter: Parameters<typeof listProposals>[1]) =>
    (await listProposals(it.asFay, filter)).map(({ id }) => id);
  expect(await ids({ show: "open" })).toEqual([proposalId]);
  expect(await ids({ show: "over" })).toEqual([gone.proposalId]);
  expect(await ids({ q: "RIVAL", show: "open" })).toEqual([proposalId]);
  expect(await ids({ q: "days on top" })).toHaveLength(2);
  expect(await ids({ q: "%" })).toEqual([]);
});

test("a brand sees its own proposals and nobody else's; drafts are the brand's alone", async () => {
  const [other] = await moreBrands(it, 1);
  if (!other) throw new Error("no other brand");
  const { proposalId } = await propose(rival, { offerId });
  await draftProposal(rival, { network, data: {} });
  expect(await listProposals(other)).toEqual([]);
  await expect(getProposal(other, { proposalId })).rejects.toThrow("This proposal was not found.");
  await expect(withdrawProposal(other, { proposalId })).rejects.toThrow("This proposal was not found.");
  expect(await listProposals(rival)).toHaveLength(2);
  expect(await listProposals(it.asFay)).toHaveLength(1);
  await expect(getProposal(it.asOtto, { proposalId })).rejects.toThrow("This proposal was not found.");
});

test("an analyst reads figures and sends nothing", async () => {
  const analyst = { ...rival, actor: { ...rival.actor, role: "analyst" as const } };
  await expect(propose(analyst, { offerId })).rejects.toThrow("Analysts read figures.");
});
