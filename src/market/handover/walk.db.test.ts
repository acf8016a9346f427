import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { leaveMembership } from "@/networks/membership/leave";
import { networks } from "@/networks/tables";
import { Refused } from "@/platform/errors";
import { isFinal } from "@/platform/life";
import { beginAfresh } from "@/testing/afresh";
import { type Cast, cast } from "@/testing/cast";
import { daysPass, itemOf, noticeOf, sellGardeners, showAll } from "@/testing/handovers";
import { brokenAnywhere } from "@/testing/histories";
import { walks } from "@/testing/walks";
import { workOff } from "@/worker";
import { checkDeal } from "../deal/check";
import { claimHoldback } from "../holdback/claim";
import { concedeHoldback } from "../holdback/concede";
import { contestHoldback } from "../holdback/contest";
import { holdbackLife } from "../holdback/lifecycle";
import { holdback } from "../holdback/move";
import { ruleHoldback } from "../holdback/rule";
import { withdrawHoldback } from "../holdback/withdraw";
import { acceptItem } from "../item/accept";
import { deliverItem } from "../item/deliver";
import { rejectItem } from "../item/reject";
import { approveNotice } from "../notice/approve";
import { writeNotice } from "../notice/write";
import { askReminder } from "../reminder/ask";
import { agreeSettlement } from "../settlement/agree";
import { offerSettlement } from "../settlement/offer";
import { deals, handovers, holdbacks, listings } from "../tables";
import { acceptHandover } from "./accept";
import { affirmHandover } from "./affirm";
import { contestHandover } from "./contest";
import { deliverHandover } from "./deliver";
import { extendHandover } from "./extend";
import { type HandoverState, handoverLife } from "./lifecycle";
import { handover } from "./move";
import { refundHandover } from "./refund";
import { releaseHandover } from "./release";
import { walkHandover } from "./walk";
import { weighEveryHandover } from "./weigh";

let it: Cast;
let sale: Awaited<ReturnType<typeof sellGardeners>>;

const handoverOf = async () => {
  const [row] = await it.db.select().from(handovers).where(eq(handovers.id, sale.handoverId));
  if (!row) throw new Error("the handover is gone");
  return row;
};
const holdbackOf = async () => {
  const [row] = await it.db.select().from(holdbacks).where(eq(holdbacks.dealId, sale.dealId));
  return row;
};
const dealOf = async () => {
  const [row] = await it.db.select().from(deals).where(eq(deals.id, sale.dealId));
  if (!row) throw new Error("the deal is gone");
  return row;
};
const noticeHash = async () => (await noticeOf(it, sale.handoverId)).hash;
const brand = async () => (await itemOf(it, sale.handoverId, "brand")).id;
const words = "The terms speak of a drawing, and this is a small picture of it.";
const parting = { sellerShare: 40, keeper: "seller" as const };

const days = (count: number) => async () => {
  await daysPass(it, "handover", sale.handoverId, count);
  const kept = await holdbackOf();
  if (kept) await daysPass(it, "holdback", kept.id, count);
};

/** All that people, mail servers and clocks may do to a sale that is paid, in any order. */
const steps: Record<string, () => Promise<unknown>> = {
  approveAsSeller: async () => approveNotice(sale.asSeller, { hash: await noticeHash() }),
  approveAsBuyer: async () => approveNotice(sale.asBuyer, { hash: await noticeHash() }),
  rewrite: async () => writeNotice(sale.asBuyer, { hash: await noticeHash(), body: `${words} `.repeat(5) }),
  leave: () => leaveMembership(it.asPerson("bram"), { network: "night-gardeners" }),
  weigh: () => weighEveryHandover(it.asSystem),
  affirm: () => affirmHandover(sale.asBuyer),
  walk: () => walkHandover(sale.asBuyer),
  showOne: async () => deliverItem(sale.asSeller, { item: await brand(), evidence: words }),
  showAll: async () => {
    if ((await handoverOf()).state === "transferring") await showAll(it, sale.handoverId);
  },
  extend: () => extendHandover(sale.asBuyer),
  deliver: () => deliverHandover(sale.asSeller),
  acceptOne: async () => acceptItem(sale.asBuyer, { item: await brand() }),
  reject: async () => rejectItem(sale.asBuyer, { item: await brand(), problem: words, remedy: words }),
  contest: () => contestHandover(sale.asSeller, { reason: words }),
  accept: () => acceptHandover(sale.asBuyer),
  offer: () => offerSettlement(sale.asSeller, parting),
  agree: () => agreeSettlement(sale.asBuyer, parting),
  release: () => releaseHandover(it.asMarta, { deal: sale.dealId, finding: words }),
  refund: () => refundHandover(it.asMarta, { deal: sale.dealId, finding: words }),
  remind: async () => {
    await askReminder({ ...it.asSystem, now: new Date() });
    await workOff();
  },
  claim: () => claimHoldback(sale.asBuyer, { ground: "retention", reason: words }),
  concede: () => concedeHoldback(sale.asSeller),
  withdraw: () => withdrawHoldback(sale.asBuyer),
  contestClaim: () => contestHoldback(sale.asSeller, { reason: words }),
  rule: () => ruleHoldback(it.asMarta, { deal: sale.dealId, sellerShare: 50, finding: words }),
  aDay: days(1),
  aWeek: days(7),
};

const likely = ["approveAsSeller", "approveAsBuyer", "aWeek", "showAll", "deliver", "reject", "contest"];
const walk = fc.record({
  far: fc.nat(likely.length),
  after: fc.array(
    fc.record({ step: fc.constantFrom(...Object.keys(steps)), times: fc.constantFrom(1, 1, 2, 4) }),
    { minLength: 4, maxLength: 12 },
  ),
});

const ends: Partial<Record<HandoverState, string[]>> = {
  accepted: ["closed", "completed"],
  undone: ["refunding", "refunded"],
  split: ["settled"],
};

/** Whose the network is, by what became of the sale. */
async function ownerOf() {
  const [row] = await it.db
    .select({ brand: networks.ownerBrandId })
    .from(networks)
    .where(eq(networks.id, it.gardeners.id));
  return row?.brand;
}

async function expectOrder(after: string) {
  expect(await checkDeal(it.asSystem), `${after}: what an operator would be told of`).toEqual({ found: 0 });
  expect(await brokenAnywhere(it, [handover, holdback]), after).toEqual([]);
  const { id, state } = await handoverOf();
  const deal = await dealOf();
  expect(ends[state] ?? ["handing_over"], `${after}: ${state}, and so is its deal`).toContain(deal.state);
  expect(await ownerOf(), `${after}: ${state}, and so is its owner`).toBe(
    state === "accepted" ? it.rival.id : it.fern.id,
  );
  const [listing] = await it.db.select().from(listings).where(eq(listings.id, deal.listingId));
  expect(listing?.state, `${after}: ${state}, and so is its listing`).toBe(
    state === "accepted" ? "sold" : isFinal(handoverLife, state) ? "live" : "under_offer",
  );
  const [timers] = await it.db.execute<{ count: number }>(sql`
    select count(*)::int from graphile_worker._private_jobs where key like ${`handover:${id}:%`}`);
  const isOver = isFinal(handoverLife, state);
  expect((timers?.count ?? 0) > 0, `${after}: ${state} has a timer, unless it is over`).toBe(!isOver);
}

async function take(step: string, times: number) {
  const tries = await Promise.allSettled(Array.from({ length: times }, () => steps[step]?.()));
  for (const each of tries)
    if (each.status === "rejected" && !(each.reason instanceof Refused)) throw each.reason;
  await expectOrder(`${times} × ${step}`);
}

test("whatever both sides, members and clocks do, a paid sale comes to one end by itself, and its deal with it", async () => {
  await fc.assert(
    fc.asyncProperty(walk, async ({ far, after }) => {
      await beginAfresh();
      it = await cast();
      await it.db.execute(sql`delete from graphile_worker._private_jobs`);
      sale = await sellGardeners(it);
      for (const step of likely.slice(0, far)) await take(step, 1);
      for (const { step, times } of after) await take(step, times);
      // Left alone, with nobody but the clock.
      for (let turn = 0; turn < 32; turn++) await take("aWeek", 1);
      expect(isFinal(handoverLife, (await handoverOf()).state)).toBe(true);
      const kept = await holdbackOf();
      expect(Boolean(kept), "a closed sale keeps something back").toBe(
        (await handoverOf()).state === "accepted",
      );
      if (kept) {
        expect(isFinal(holdbackLife, kept.state), kept.state).toBe(true);
        expect((await dealOf()).state).toBe("completed");
      }
    }),
    walks(6),
  );
}, 180_000);

test("nobody does anything for eighty days: the buyer gets everything back, and the seller has the network", async () => {
  await beginAfresh();
  it = await cast();
  await it.db.execute(sql`delete from graphile_worker._private_jobs`);
  sale = await sellGardeners(it);
  for (let day = 0; day < 80; day++) await daysPass(it, "handover", sale.handoverId, 1);
  expect((await handoverOf()).state).toBe("undone");
  expect((await dealOf()).state).toBe("refunding");
});
