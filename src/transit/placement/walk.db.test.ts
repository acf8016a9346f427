import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileComplaint } from "@/gate/complaint/file";
import { deliveries } from "@/gate/tables";
import type { BrandActor, Ctx } from "@/identity/actor";
import { checkBook } from "@/payments/book/check";
import { payHold } from "@/payments/hold/pay";
import { chargebacks, holds, payments } from "@/payments/tables";
import { Refused } from "@/platform/errors";
import { type Cast, cast } from "@/testing/cast";
import { emptyTransit } from "@/testing/empty-transit";
import { brokenAnywhere } from "@/testing/histories";
import { pinnedPost } from "@/testing/offers";
import { placing } from "@/testing/placements";
import { asRival, fillTheFeed, letPartnersIn, prove } from "@/testing/proposals";
import { timePasses } from "@/testing/queue";
import { openTill, type Till } from "@/testing/till";
import { walks } from "@/testing/walks";
import { addDays, dayOf } from "../calendar/policy";
import { agreeClaim } from "../claim/agree";
import { fileClaim } from "../claim/file";
import { offerClaim } from "../claim/offer";
import { ruleClaim } from "../claim/rule";
import type { Remedy } from "../claim/schema";
import { approveCreative } from "../creative/approve";
import { listCreatives } from "../creative/reads";
import { refuseCreative } from "../creative/refuse";
import { sendBackCreative } from "../creative/send-back";
import { submitCreative } from "../creative/submit";
import { lives } from "../jobs";
import { createOffer } from "../offer/create";
import { bookings, reports } from "../tables";
import { callOffPlacement } from "./call-off";
import { cancelPlacement } from "./cancel";
import { checkPlacement } from "./check";
import { deliverLivePlacements } from "./deliver";
import { pausePlacement } from "./pause";
import { resumePlacement } from "./resume";
import { settlePlacement } from "./settle";
import { stopPlacement } from "./stop";

let till: Till;
let it: Cast;
let rival: Ctx<BrandActor>;
let offerId: string;
let place: ReturnType<typeof placing>;

beforeAll(async () => {
  till = await openTill();
  it = await cast();
  rival = asRival(it);
  await letPartnersIn(it);
  await fillTheFeed(it);
  await prove(it, it.rival.id, "Rival Seeds Ltd");
  ({ offerId } = await createOffer(it.asFay, pinnedPost));
  place = placing(it, till);
});
afterAll(() => till.close());

type Step = (placementId: string) => Promise<unknown>;

const because = { reason: "It has to be so today." };
const shown = async (placementId: string) =>
  (await listCreatives(it, placementId)).at(-1)?.hash ?? "0".repeat(64);
const holdOf = async (placementId: string) => {
  const [hold] = await it.db.select().from(holds).where(eq(holds.purpose, placementId));
  return hold;
};
const intentOf = async (placementId: string) => {
  const hold = await holdOf(placementId);
  const [payment] = await it.db
    .select()
    .from(payments)
    .where(eq(payments.holdId, hold?.id ?? ""));
  return payment?.intentId;
};
const pay =
  (method: "card" | "bank", way: string): Step =>
  async (placementId) => {
    const hold = await holdOf(placementId);
    if (!hold) return;
    const { url } = await payHold(rival, { holdId: hold.id, method });
    await till.choose(url, way);
    await till.settle(2);
  };
const half: Remedy = { kind: "share", ownerShare: 50 };
const again: Remedy = { kind: "rerun", runsOn: addDays(dayOf(new Date()), 12) };
const agree =
  (remedy: Remedy): Step =>
  async (placementId) => {
    await offerClaim(it.asFay, { placementId, remedy });
    await agreeClaim(rival, { placementId, remedy });
  };

/** All that people, banks and clocks may do to a run, in any order. */
const steps: Record<string, Step> = {
  payByCard: pay("card", "card-works"),
  payByBank: pay("bank", "bank-slow"),
  settleDebits: () => till.knobs.settleEveryDebit(),
  handIn: async (placementId) => submitCreative(rival, { placementId, creative: await place.words(rival) }),
  sendBack: async (placementId) =>
    sendBackCreative(it.asFay, { placementId, hash: await shown(placementId), rule: "Be kind.", ...because }),
  approve: async (placementId) => approveCreative(it.asFay, { placementId, hash: await shown(placementId) }),
  refuse: async (placementId) =>
    refuseCreative(it.asFay, { placementId, hash: await shown(placementId), ...because }),
  cancel: (placementId) => cancelPlacement(rival, { placementId, kept: 0 }),
  callOff: (placementId) => callOffPlacement(it.asFay, { placementId, ...because }),
  pause: (placementId) => pausePlacement(it.asAda, { placementId, ...because }),
  resume: (placementId) => resumePlacement(it.asAda, { placementId, ...because }),
  stopForBreach: (placementId) => stopPlacement(it.asAda, { placementId, cause: "brand-breach", ...because }),
  stopForError: (placementId) => stopPlacement(it.asFay, { placementId, cause: "owner-error", ...because }),
  complain: async (placementId) => {
    const { source } = await place.rowOf(placementId);
    await it.db.update(deliveries).set({ seenAt: sql`now()` }).where(eq(deliveries.source, source));
    for (const ctx of [it.asBram, it.asCleo])
      await fileComplaint(ctx, { source, kind: "report", reason: "It shouts." });
  },
  deliverAgain: () => deliverLivePlacements(it.asSystem),
  accept: (placementId) => settlePlacement(rival, { placementId }),
  claim: (placementId) =>
    fileClaim(rival, { placementId, ground: "shown", words: "The link led to another page of ours." }),
  agreeOnHalf: agree(half),
  agreeOnRerun: agree(again),
  rule: (placementId) =>
    ruleClaim(it.asMarta, { placementId, ownerShare: 30, finding: "It was so for two of three days." }),
  dispute: async (placementId) => {
    const of = await intentOf(placementId);
    if (of) await till.knobs.openDispute({ of });
  },
  winDispute: async (placementId) => {
    const hold = await holdOf(placementId);
    const [open] = await it.db
      .select()
      .from(chargebacks)
      .where(eq(chargebacks.holdId, hold?.id ?? ""));
    if (open?.state === "open") await till.knobs.decideDispute({ id: open.providerId, outcome: "won" });
  },
  letTimePass: (placementId) => timePasses(placementId),
  letTheRestHappen: () => till.settle(1),
};

/** A no is an answer; the stand-in's is one too. Only a bug is not. */
const isAnswer = (error: unknown) =>
  error instanceof Refused || (error instanceof Error && /^[A-Z].*\.$/s.test(error.message));

/** What goes on by itself from a payment to the end, so that a walk often comes far; anything may come between. */
const likely = [
  "payByCard",
  "handIn",
  "approve",
  "letTimePass",
  "letTimePass",
  "letTimePass",
  "claim",
  "accept",
];
const walk = fc.record({
  far: fc.nat(likely.length),
  after: fc.array(
    fc.record({
      step: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...Object.keys(steps)) },
        { weight: 1, arbitrary: fc.constantFrom(...likely) },
      ),
      times: fc.constantFrom(1, 1, 2, 8),
    }),
    { minLength: 4, maxLength: 12 },
  ),
});

async function expectOrder(placementId: string, after: string) {
  expect(await checkBook(it.asSystem), after).toEqual([]);
  expect(await checkPlacement(it.asSystem), after).toEqual({ found: 0 });
  expect(await brokenAnywhere(it, lives), after).toEqual([]);
  const { state, proposalId, publishedAt, approvedHash } = await place.rowOf(placementId);
  const money = (await holdOf(placementId))?.state;
  if (state === "cancelled" || state === "settled")
    expect(["held", "requested", "processing"], `${after}: ${state}, so its money has left`).not.toContain(
      money,
    );
  if (["live", "measuring", "reported", "claimed"].includes(state))
    expect(["held", "lost"], `${after}: ${state}, so its money waits`).toContain(money);
  const days = await it.db.$count(bookings, eq(bookings.proposalId, proposalId));
  expect(days, `${after}: ${state} has its days`).toBe(state === "cancelled" ? 0 : 3);
  if (publishedAt) expect(await shown(placementId), `${after}: what ran was approved`).toBe(approvedHash);
}

async function take(placementId: string, step: string, times: number) {
  const tries = await Promise.allSettled(
    Array.from({ length: times }, () => (steps[step] as Step)(placementId)),
  );
  for (const each of tries) if (each.status === "rejected" && !isAnswer(each.reason)) throw each.reason;
  await expectOrder(placementId, `${times} × ${step}`);
}

test("whatever happens to a run, in whatever order and however often at once, money and days follow its state", async () => {
  await fc.assert(
    fc.asyncProperty(walk, async ({ far, after }) => {
      await emptyTransit(it);
      await it.db.execute(sql`delete from graphile_worker._private_jobs where task_id in (
        select id from graphile_worker._private_tasks where identifier = 'placement-timer')`);
      await till.knobs.behave();
      const placementId = await place.agreed(rival, offerId);
      for (const step of likely.slice(0, far)) await take(placementId, step, 1);
      for (const { step, times } of after) await take(placementId, step, times);
      // Left alone, and with every dispute heard of and won, it comes to its end by itself.
      await till.settle(3);
      await take(placementId, "winDispute", 1);
      await till.settle(3);
      for (let turn = 0; turn < 9; turn++) await take(placementId, "letTimePass", 1);
      expect(["settled", "cancelled"]).toContain(await place.stateOf(placementId));
      expect(await it.db.$count(reports)).toBeLessThanOrEqual(2);
    }),
    walks(8),
  );
}, 180_000);
