import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { memberships, networks } from "@/networks/tables";
import { mailbox } from "@/platform/tables";
import { days, later } from "@/platform/time";
import { askFor, emptyMarket, offered } from "@/testing/approaches";
import { type Cast, cast } from "@/testing/cast";
import { verified } from "@/testing/verified";
import { createCaller } from "@/trpc/root";
import { workOff } from "@/worker";
import { grantApproach } from "../approach/grant";
import { lapseApproach } from "../approach/lapse";
import { listingSteps, listings, snapshots } from "../tables";
import { failListing } from "./fail";
import { lapseListing } from "./lapse";
import { pauseListing } from "./pause";
import { previewListing } from "./preview";
import { findListings, getListing, listUnverified, showListing, weighListing } from "./reads";
import { resumeListing } from "./resume";
import { submitListing } from "./submit";
import { verifyListing } from "./verify";
import { withdrawListing } from "./withdraw";

let it: Cast;
beforeAll(async () => {
  it = await cast();
});
beforeEach(() => emptyMarket(it));

const asRival = () => ({
  ...it,
  actor: { kind: "brand" as const, personId: it.who.otto.id, brandId: it.rival.id, role: "owner" as const },
});
const signedInAs = (personId: string) => ({
  ...{ sessionId: "ses_of_the_test", personId, name: "Fay", email: "fay@example.org", timeZone: "UTC" },
  ...{ stale: false, fresh: true, operates: false },
});
const search = { order: "newest" as const };
const stateOf = async (listingId: string) =>
  (await it.db.select({ state: listings.state }).from(listings).where(eq(listings.id, listingId)))[0]?.state;

test("what its owner says goes into the market beside figures that were signed with it", async () => {
  const { listingId, live } = await submitListing(it.asFay, offered);
  expect(live).toBe(true);
  const own = await getListing(it.asFay);
  expect(own).toMatchObject({ id: listingId, state: "live", asking: 4_200_000, may: { pause: true } });
  expect(await it.db.$count(snapshots)).toBe(1);
  expect(own?.staleAt?.getTime()).toBeGreaterThan(it.now.getTime() + 28 * 86_400_000);
});

test("it stands there once, however often it is pressed at once", async () => {
  const answers = await Promise.allSettled(Array.from({ length: 8 }, () => submitListing(it.asFay, offered)));
  const noes = answers.flatMap((answer) => (answer.status === "rejected" ? [String(answer.reason)] : []));
  expect(noes).toHaveLength(7);
  expect(
    new Set(noes.map((no) => no.includes("stands in the market already") || no.includes("signed already"))),
  ).toEqual(new Set([true]));
  expect(await it.db.$count(listings)).toBe(1);
});

test("nothing that everybody sees leads back to the network", async () => {
  const { listingId } = await submitListing(it.asFay, offered);
  const [network] = await it.db.select().from(networks).where(eq(networks.id, it.gardeners.id));
  const [signed] = await it.db.select().from(snapshots);
  const caller = createCaller({ ...it.asVisitor, signedIn: null });
  const told = JSON.stringify([
    await findListings(it.asVisitor, search),
    await showListing(it.asVisitor, { listingId }),
    await caller.market.listing.find({}),
  ]);
  const secrets = [
    network?.id,
    network?.slug,
    network?.name,
    network?.purpose,
    network?.ownerBrandId,
    network?.logoId,
    network?.coverId,
    signed?.hash,
    signed?.id,
    network?.createdAt.toISOString().slice(0, 10),
    it.now.toISOString().slice(0, 10),
    offered.story,
    offered.includes,
    String(offered.asking),
    "42,000",
    it.who.fay.id,
  ];
  for (const secret of secrets) if (secret) expect(told).not.toContain(secret);
  expect(told).toContain("20,000 to 75,000 EUR");
  expect(told).not.toMatch(/"(members|active)":\d/);
});

test("a brand that has proven who it is sees exact figures, still of nobody it could name; others are refused", async () => {
  const { listingId } = await submitListing(it.asFay, offered);
  await expect(weighListing(asRival(), { listingId })).rejects.toThrow("has to prove who it is first");
  await verified(it.rival);
  const weighed = await weighListing(asRival(), { listingId });
  expect(weighed).toMatchObject({ asking: 4_200_000, bursts: [] });
  const [members] = weighed.figures.filter(({ key }) => key === "members");
  expect(members).toMatchObject({ label: "Members", means: expect.stringContaining("joined") });
  for (const secret of [it.gardeners.id, it.gardeners.slug])
    expect(JSON.stringify(weighed)).not.toContain(secret);
});

test("a range has its upper end above its lower one, and only a proven brand reads it to the cent", async () => {
  const asFay = createCaller({
    ...it.asPerson("fay"),
    signedIn: { ...signedInAs(it.who.fay.id) },
  });
  const range = { network: it.gardeners.slug, ...offered };
  await expect(asFay.market.listing.submit({ ...range, askingMost: 4_200_000 })).rejects.toThrow(
    "The upper end of a range lies above its lower end.",
  );
  const { listingId } = await asFay.market.listing.submit({ ...range, askingMost: 5_100_000 });
  expect(JSON.stringify(await showListing(it.asVisitor, { listingId }))).not.toContain("5100000");
  expect(await weighListing(asRival(), { listingId })).toMatchObject({ askingMost: 5_100_000 });
});

test("before she sends it, the owner sees what each kind of reader would get", async () => {
  const seen = await previewListing(it.asFay);
  expect(seen).toMatchObject({
    named: { slug: "night-gardeners" },
    bands: { size: "Fewer than 50 members" },
  });
  expect(JSON.stringify(seen.bands)).not.toContain("night-gardeners");
  expect(await it.db.$count(listings), "nothing is listed by it").toBe(0);
});

test("whoever leaves brands without an answer is known for it", async () => {
  const { listingId } = await submitListing(it.asFay, offered);
  const told = async () => (await showListing(it.asVisitor, { listingId })).answers;
  expect(await told()).toBe("Nobody has asked yet");
  const { approachId } = await askFor(asRival(), listingId);
  await lapseApproach(it.asSystem, { id: approachId, move: "lapseRequest" });
  expect(await told()).toBe("Leaves many without an answer");
  const again = await askFor(asRival(), listingId);
  await grantApproach(it.asFay, again);
  expect(await told()).toBe("Answers most");
  expect(await weighListing(asRival(), { listingId })).toMatchObject({ answerRate: 50 });
});

test("facets narrow, and what is not live is not found", async () => {
  const { listingId } = await submitListing(it.asFay, offered);
  const found = async (more: object) => (await findListings(it.asVisitor, { ...search, ...more })).length;
  expect(await found({ price: "to-75k" })).toBe(1);
  expect(await found({ price: "to-20k" })).toBe(0);
  expect(await found({ size: "to-50" })).toBe(1);
  expect(await found({ size: "to-1500" })).toBe(0);
  expect(await found({ language: "en", order: "largest" })).toBe(1);
  expect(await found({ age: "to-1", income: "none", structure: "kept-back", order: "earning" })).toBe(1);
  expect(await found({ age: "to-3" })).toBe(0);
  expect(await found({ income: "to-1k" })).toBe(0);
  expect(await found({ structure: "at-once" })).toBe(0);
  await pauseListing(it.asFay);
  expect(await found({})).toBe(0);
  await expect(showListing(it.asVisitor, { listingId })).rejects.toThrow("not found");
  await resumeListing(it.asFay);
  expect(await found({})).toBe(1);
  await withdrawListing(it.asFay);
  expect(await getListing(it.asFay)).toBeNull();
});

test("figures that grow old take it out of sight, and half a year takes it out of the market", async () => {
  const { listingId } = await submitListing(it.asFay, offered);
  await lapseListing(it.asSystem, { id: listingId, move: "stale" });
  expect(await stateOf(listingId)).toBe("paused");
  await lapseListing(it.asSystem, { id: listingId, move: "lapse" });
  expect(await stateOf(listingId)).toBe("withdrawn");
  await lapseListing(it.asSystem, { id: listingId, move: "stale" });
  expect(await stateOf(listingId)).toBe("withdrawn");
});

test("joins that look strange are seen by a person first, who opens it or sends it back with a reason", async () => {
  const { id } = it.gardeners;
  const tomorrow = { ...it.asFay, now: later(it.now, days(1)) };
  await it.db
    .update(memberships)
    .set({ joinedAt: sql`now() - interval '3 days'` })
    .where(eq(memberships.networkId, id));
  const { listingId, live } = await submitListing(tomorrow, offered);
  expect(live).toBe(false);
  expect(await stateOf(listingId)).toBe("verifying");
  expect((await listUnverified(it.asMarta)).map(({ id }) => id)).toEqual([listingId]);
  await failListing(it.asMarta, { listingId, reason: "Ten people joined within an hour. Tell us why." });
  const [step] = await it.db.select().from(listingSteps).where(eq(listingSteps.move, "fail"));
  expect(step?.note).toContain("Ten people joined");
  await workOff();
  const mails = await it.db.select().from(mailbox).where(eq(mailbox.to, it.who.fay.email));
  expect(mails.map(({ subject }) => subject)).toEqual([
    "The listing of Night Gardeners is sent back to you.",
  ]);
  const again = await submitListing(tomorrow, {
    ...offered,
    story: "They came from a newspaper, all on one day.",
  });
  expect(again.listingId).toBe(listingId);
  await verifyListing(it.asMarta, { listingId });
  expect(await stateOf(listingId)).toBe("live");
});
