import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { removePost } from "@/community/post/remove";
import { replyPost } from "@/community/post/reply";
import { createSpace } from "@/community/space/create";
import { startThread } from "@/community/thread/start";
import { appointMembership } from "@/networks/membership/appoint";
import { leaveMembership } from "@/networks/membership/leave";
import { removeMembership } from "@/networks/membership/remove";
import { transact } from "@/platform/db";
import { mailbox } from "@/platform/tables";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { daysPass, sellGardeners } from "@/testing/handovers";
import { workOff } from "@/worker";
import { beginPledge } from "../pledge/begin";
import { pledgesOf, showPledges } from "../pledge/reads";
import { deals, holdbackMeasures, holdbacks } from "../tables";
import { beginHoldback } from "./begin";
import { claimHoldback } from "./claim";
import { concedeHoldback } from "./concede";
import { contestHoldback } from "./contest";
import { measureHoldback } from "./measure";
import { getHoldback } from "./reads";
import { ruleHoldback } from "./rule";
import { withdrawHoldback } from "./withdraw";

let it: Cast;
let sale: Awaited<ReturnType<typeof sellGardeners>>;
let holdbackId: string;
let brams: string;

/** Ada, Bram, Cleo and Gus have written lately; Gita only reads. Then the sale closes. */
beforeEach(async () => {
  await beginAfresh();
  it = await cast();
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
  sale = await sellGardeners(it, { pledges: ["keepStewards", "partnerLoad", "keepArchive"] });
  const { id: spaceId } = await createSpace(it.asAda, { name: "The shed", purpose: "", access: "members" });
  const { threadId } = await startThread(it.asAda, { spaceId, title: "Bats", body: "Heard." });
  ({ id: brams } = await replyPost(it.asBram, { threadId, body: "Where?" }));
  await replyPost(it.asCleo, { threadId, body: "At the pond." });
  await replyPost(it.asGus, { threadId, body: "Late." });
  const [deal] = await it.db
    .update(deals)
    .set({ state: "closed" })
    .where(eq(deals.id, sale.dealId))
    .returning();
  if (!deal) throw new Error("there is no deal");
  const now = new Date();
  ({ id: holdbackId } = await transact({ ...it.asSystem, now }, async (ctx) => {
    await beginPledge(ctx, deal);
    return beginHoldback(ctx, deal);
  }));
});

const rowOf = async () => {
  const [row] = await it.db.select().from(holdbacks).where(eq(holdbacks.id, holdbackId));
  return row;
};
const dealState = async () => {
  const [row] = await it.db.select().from(deals).where(eq(deals.id, sale.dealId));
  return row?.state;
};
const pass = (count: number) => daysPass(it, "holdback", holdbackId, count);
const leave = (name: "bram" | "cleo" | "gus") =>
  leaveMembership(it.asPerson(name), { network: "night-gardeners" });
const claim = () =>
  claimHoldback(sale.asBuyer, {
    ground: "misrepresented",
    reason: "The newsletter that was named in the terms is not there.",
  });

test("everybody stays: on the thirtieth day the seller has all of it, and the sale is complete", async () => {
  expect((await rowOf())?.baseline, "those who wrote something lately").toBe(4);
  await pass(29);
  expect((await rowOf())?.state).toBe("held");
  await pass(1);
  expect(await rowOf()).toMatchObject({ state: "released", sellerShareBps: 10_000 });
  expect(await dealState()).toBe("completed");
  await workOff();
  const mails = await it.db.select().from(mailbox);
  expect(
    mails.find(({ to, subject }) => to === "fay@example.org" && subject.includes("is paid"))?.text,
  ).toContain("The seller gets €4,000.00, the buyer €0.00.");
});

test("one of four has left: half of it goes back, and both saw it coming", async () => {
  await leave("bram");
  await measureHoldback(it.asSystem);
  await measureHoldback(it.asSystem);
  expect(await it.db.$count(holdbackMeasures), "once a day").toBe(1);
  expect(await getHoldback(sale.asSeller, { deal: sale.dealId })).toMatchObject({
    ...{ retained: 3, baseline: 4, sellerShareBps: 5_000, decided: false },
    measures: [{ retained: 3 }],
  });
  await pass(30);
  expect(await rowOf()).toMatchObject({ state: "released", sellerShareBps: 5_000 });
});

test("whom the buyer sent away counts as one who stayed", async () => {
  await removeMembership(it.asAda, {
    membershipId: it.member.bram.id,
    reason: "It was said twice before.",
  });
  await pass(30);
  expect(await rowOf()).toMatchObject({ sellerShareBps: 10_000 });
});

test("a claim that the seller agrees to gives the buyer all of it", async () => {
  await expect(
    claimHoldback(sale.asSeller, { ground: "retention", reason: "They all left us." }),
  ).rejects.toThrow("Only a buyer may claim this holdback.");
  await claim();
  await concedeHoldback(sale.asSeller);
  expect(await rowOf()).toMatchObject({ state: "returned", sellerShareBps: 0 });
  expect(await dealState()).toBe("completed");
});

test("a claim that is taken back pays the seller, and one after the day is too late", async () => {
  await claim();
  await withdrawHoldback(sale.asBuyer);
  expect(await rowOf()).toMatchObject({ state: "released", sellerShareBps: 10_000 });
  await expect(claim()).rejects.toThrow("This holdback is released now, so it is too late to claim it.");
});

test("a claim that nobody answers is decided by what is counted after fourteen days", async () => {
  await claim();
  await leave("bram");
  await pass(13);
  expect((await rowOf())?.state).toBe("claimed");
  await pass(1);
  expect(await rowOf()).toMatchObject({ state: "split", sellerShareBps: 5_000 });
});

test("an operator decides what is contested, and after fourteen days the count does", async () => {
  await claim();
  await contestHoldback(sale.asSeller, { reason: "It was named as a draft, and it is there as one." });
  await workOff();
  const asked = (await it.db.select().from(mailbox)).filter(({ to }) => to === "marta@example.org");
  expect(asked.map(({ subject }) => subject)).toEqual([
    "Two sides do not agree about what was kept back for Night Gardeners.",
  ]);
  await it.db
    .transaction(async (tx) => {
      await ruleHoldback(
        { ...it.asMarta, db: tx as never },
        { deal: sale.dealId, sellerShare: 70, finding: "A draft was named, and a part of it is missing." },
      );
      const [row] = await tx.select().from(holdbacks).where(eq(holdbacks.id, holdbackId));
      expect(row).toMatchObject({ state: "split", sellerShareBps: 7_000 });
      tx.rollback();
    })
    .catch(() => {});
  await pass(14);
  expect(await rowOf()).toMatchObject({ state: "split", sellerShareBps: 10_000 });
});

test("promises are measured from rows, and everybody may read what became of them", async () => {
  const shown = async () => showPledges(it.asVisitor, { network: "night-gardeners" });
  expect((await shown())?.kept.map(({ pledge, kept }) => [pledge, kept])).toEqual([
    ["keepStewards", true],
    ["partnerLoad", true],
    ["keepArchive", true],
  ]);
  await appointMembership(it.asFay, { membershipId: it.member.bram.id, role: "steward" });
  await appointMembership(it.asFay, { membershipId: it.member.ada.id, role: "member" });
  await removePost({ ...it.asFay, now: new Date() }, { postId: brams, reason: "We do not want it here." });
  const after = await pledgesOf(it, sale.dealId);
  expect(after?.kept.map(({ kept, sentence }) => [kept, sentence])).toEqual([
    [false, "Of 1 steward at the sale none still is."],
    [true, "No limit on partner content is looser than it was at the sale."],
    [false, "Of 4 posts at the sale 1 post was taken down by somebody else than the author."],
  ]);
  expect(await showPledges(it.asVisitor, { network: "tuesday-kiln" })).toBeNull();
});
