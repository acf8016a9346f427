import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { BrandActor, Ctx } from "@/identity/actor";
import { brandPeople, verifications } from "@/identity/tables";
import { askFor, emptyMarket, layListing, nda } from "@/testing/approaches";
import { type Cast, cast } from "@/testing/cast";
import { brokenAnywhere } from "@/testing/histories";
import { asRival, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { workOff } from "@/worker";
import { approaches, approachSteps, listings, ndas } from "../tables";
import { beginApproach } from "./begin";
import { closeApproach } from "./close";
import { denyApproach } from "./deny";
import { grantApproach } from "./grant";
import { lapseApproach } from "./lapse";
import { approach } from "./move";
import { getApproach, listApproaches } from "./reads";
import { requestApproach } from "./request";
import { revokeApproach } from "./revoke";
import { withdrawApproach } from "./withdraw";

let it: Cast;
let rival: Ctx<BrandActor>;
let listingId: string;
beforeAll(async () => {
  it = await cast();
  rival = asRival(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  await prove(it, it.fern.id, "Fern & Co. Ltd");
});
beforeEach(async () => {
  await emptyMarket(it);
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
  listingId = await layListing(it, { of: it.gardeners.id, by: it.who.fay.id });
});

const stateOf = async (id: string) =>
  (await it.db.select({ state: approaches.state }).from(approaches).where(eq(approaches.id, id)))[0]?.state;
const mails = async () =>
  (await it.db.execute<{ subject: string; recipient: string }>(
    sql`select subject, "to" as recipient from mailbox order by id`,
  )) as unknown as { subject: string; recipient: string }[];
const because = { because: "fit" as const, reason: "You sell against what they grow." };

test("who has proven who she is signs, asks, and is let in; then she reads the name", async () => {
  const { approachId } = await askFor(rival, listingId);
  expect(await getApproach(rival, { approachId })).toMatchObject({
    state: "requested",
    network: null,
    due: { move: "lapseRequest" },
    may: { withdraw: true },
  });
  const [signed] = await it.db.select().from(ndas).where(eq(ndas.approachId, approachId));
  expect(signed).toMatchObject({ version: 1, hash: nda, name: "Otto Brandt", legalName: "Rival Seeds Ltd" });
  expect(await getApproach(it.asFay, { approachId })).toMatchObject({
    network: { name: "Night Gardeners" },
    brand: { verified: { legalName: "Rival Seeds Ltd" } },
    record: { bought: 0, left: 0, unpaid: 0 },
    may: { grant: true, deny: true },
  });
  await grantApproach(it.asFay, { approachId });
  expect(await getApproach(rival, { approachId })).toMatchObject({
    state: "granted",
    network: { slug: "night-gardeners" },
    may: { offer: true },
  });
  expect(await brokenAnywhere(it, [approach])).toEqual([]);
});

test("what was signed is kept, and the database changes none of it", async () => {
  const { approachId } = await askFor(rival, listingId);
  await expect(
    it.db.update(ndas).set({ name: "Somebody" }).where(eq(ndas.approachId, approachId)),
  ).rejects.toMatchObject({ cause: { message: expect.stringContaining("history") } });
  await expect(
    requestApproach(rival, { listingId, note: "Again, please.", name: "Otto", nda: "0".repeat(64) }),
  ).rejects.toThrow("asked for access to this already");
});

test("nobody is let in who signed other words", async () => {
  await expect(
    requestApproach(rival, { listingId, note: "Please.", name: "Otto Brandt", nda: "0".repeat(64) }),
  ).rejects.toThrow("words of this promise have changed");
  expect(await it.db.$count(approaches)).toBe(0);
});

test("the owner's own brand asks for nothing, and neither does who stands on both sides", async () => {
  await expect(askFor(it.asFern, listingId)).rejects.toThrow("This network is your own");
  await it.db.insert(brandPeople).values({ brandId: it.fern.id, personId: it.who.otto.id, role: "analyst" });
  await expect(askFor(rival, listingId)).rejects.toThrow("This network is your own");
  await it.db
    .delete(brandPeople)
    .where(sql`${brandPeople.brandId} = ${it.fern.id} and ${brandPeople.personId} = ${it.who.otto.id}`);
});

test("a brand that has not proven who it is does not come near", async () => {
  const change = (state: "confirmed" | "draft") =>
    it.db.update(verifications).set({ state }).where(eq(verifications.brandId, it.rival.id));
  await change("draft");
  await expect(askFor(rival, listingId)).rejects.toThrow("legal name");
  expect((await beginApproach(rival, { listingId })).may).toContain("legal name");
  await change("confirmed");
});

test("a listing takes no requests while it is paused or under offer, and a draft is not found", async () => {
  const turn = (state: "paused" | "under_offer" | "sold") =>
    it.db.update(listings).set({ state }).where(eq(listings.id, listingId));
  await turn("paused");
  await expect(askFor(rival, listingId)).rejects.toThrow("has paused this");
  await turn("under_offer");
  await expect(askFor(rival, listingId)).rejects.toThrow("An offer for this network was accepted");
  await turn("sold");
  await expect(askFor(rival, listingId)).rejects.toThrow("not for sale any more");
  await it.db.update(listings).set({ liveAt: null }).where(eq(listings.id, listingId));
  await expect(askFor(rival, listingId)).rejects.toThrow("This listing was not found.");
});

test("eight clicks on one button ask once", async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => askFor(rival, listingId)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of outcomes)
    if (one.status === "rejected") expect(one.reason.message).toContain("asked for access to this already");
});

test("a no has its reason, and she may ask again", async () => {
  const { approachId } = await askFor(rival, listingId);
  await denyApproach(it.asFay, { approachId, ...because });
  const { state, steps, network } = await getApproach(rival, { approachId });
  expect({ state, network, note: steps.at(-1)?.note }).toEqual({
    state: "denied",
    network: null,
    note: "You would not be right for these members. You sell against what they grow.",
  });
  await askFor(rival, listingId);
});

test("access is ended, or left, and another's is not found", async () => {
  const { approachId } = await askFor(rival, listingId);
  await expect(grantApproach(it.asOtto, { approachId })).rejects.toThrow("This approach was not found.");
  await expect(withdrawApproach(it.asFern, { approachId })).rejects.toThrow("This approach was not found.");
  await grantApproach(it.asFay, { approachId });
  await revokeApproach(it.asFay, { approachId, reason: "You told your friends of it." });
  expect(await stateOf(approachId)).toBe("denied");
  const second = await askFor(rival, listingId);
  await withdrawApproach(rival, second);
  expect(await stateOf(second.approachId)).toBe("withdrawn");
});

test("whoever is left without an answer goes by herself: seven days before access, sixty days in it", async () => {
  const first = await askFor(rival, listingId);
  await timePasses(first.approachId);
  expect(await stateOf(first.approachId)).toBe("expired");
  const second = await askFor(rival, listingId);
  await grantApproach(it.asFay, second);
  await lapseApproach(it.asSystem, { id: second.approachId, move: "lapseRequest" });
  expect(await stateOf(second.approachId)).toBe("granted");
  await timePasses(second.approachId);
  expect(await stateOf(second.approachId)).toBe("expired");
});

test("when the listing leaves the market everybody near it leaves, whatever they were at", async () => {
  const { approachId } = await askFor(rival, listingId);
  await closeApproach(it.asFay, { listingId, because: "The network is not for sale any more." });
  expect(await stateOf(approachId)).toBe("closed");
  const steps = await it.db.select().from(approachSteps).where(eq(approachSteps.subjectId, approachId));
  expect(steps).toMatchObject([{ move: "close", by: "system:close-approaches" }]);
});

test("each turn is told to whoever has it, and no name is told before access", async () => {
  const { approachId } = await askFor(rival, listingId);
  await workOff();
  expect(await mails()).toEqual(
    expect.arrayContaining([
      {
        recipient: "fay@example.org",
        subject: "Rival Seeds Ltd asks to be let in, to look at Night Gardeners as a buyer.",
      },
    ]),
  );
  await denyApproach(it.asFay, { approachId, ...because });
  await workOff();
  const toOtto = (await mails()).filter(({ recipient }) => recipient === "otto@example.org");
  expect(toOtto.map(({ subject }) => subject)).toEqual([
    "The seller of the network that you asked about does not let you in.",
  ]);
});

test("a list has first what waits, and finds by name only what was shown", async () => {
  const { approachId } = await askFor(rival, listingId);
  expect(await listApproaches(it.asFay, { show: "turn" })).toHaveLength(1);
  expect(await listApproaches(rival, { q: "Night" })).toEqual([]);
  await grantApproach(it.asFay, { approachId });
  expect(await listApproaches(rival, { q: "Night" })).toHaveLength(1);
  expect(await listApproaches(it.asFay, { show: "turn" })).toEqual([]);
});
