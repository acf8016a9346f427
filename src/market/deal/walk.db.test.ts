import { desc, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BrandActor, Ctx, Party } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { isFinal } from "@/platform/life";
import { beginAfresh } from "@/testing/afresh";
import { firstTerms, nda, offered } from "@/testing/approaches";
import { type Cast, cast } from "@/testing/cast";
import { lookAtAll } from "@/testing/deals";
import { daysPass } from "@/testing/handovers";
import { brokenAnywhere } from "@/testing/histories";
import { asRival, moreBrands, prove } from "@/testing/proposals";
import { walks } from "@/testing/walks";
import { signAgreement } from "../agreement/sign";
import { acceptApproach } from "../approach/accept";
import { counterApproach } from "../approach/counter";
import { declineApproach } from "../approach/decline";
import { denyApproach } from "../approach/deny";
import { grantApproach } from "../approach/grant";
import { approachLife } from "../approach/lifecycle";
import { approach } from "../approach/move";
import { offerApproach } from "../approach/offer";
import { requestApproach } from "../approach/request";
import { revokeApproach } from "../approach/revoke";
import { takeBackApproach } from "../approach/take-back";
import { turnDownApproach } from "../approach/turn-down";
import { withdrawApproach } from "../approach/withdraw";
import { recordFinding } from "../finding/record";
import { listingLife } from "../listing/lifecycle";
import { listing } from "../listing/move";
import { pauseListing } from "../listing/pause";
import { resumeListing } from "../listing/resume";
import { submitListing } from "../listing/submit";
import { withdrawListing } from "../listing/withdraw";
import { agreements, approaches, dealFindings, deals, listings } from "../tables";
import { agreePriceDeal } from "./agree-price";
import { askDaysDeal } from "./ask-days";
import { backOutDeal } from "./back-out";
import { breachDeal } from "./breach";
import { checkDeal } from "./check";
import { extendDeal } from "./extend";
import { dealLife, liveDealStates } from "./lifecycle";
import { deal } from "./move";
import { passDeal } from "./pass";
import { refusePriceDeal } from "./refuse-price";
import { repriceDeal } from "./reprice";
import { waiveDeal } from "./waive";
import { walkDeal } from "./walk";
import { withdrawDeal } from "./withdraw";

let it: Cast;
let buyers: Ctx<BrandActor>[];
/** Which of the two buyers is about to do something. */
let turn = 0;
const reason = "It is not what we were told it was.";
const because = { because: "plans" as const, reason };

const buyer = () => buyers[turn % buyers.length] as Ctx<BrandActor>;
const listingOf = async () => (await it.db.select().from(listings).orderBy(desc(listings.createdAt)))[0];
const near = async () => {
  const [row] = await it.db
    .select()
    .from(approaches)
    .where(eq(approaches.brandId, buyer().actor.brandId))
    .orderBy(desc(approaches.createdAt), desc(approaches.id));
  return { approachId: row?.id ?? "", hash: row?.hash ?? "", bidding: row?.version ?? 0 };
};
const dealOf = async () =>
  (await it.db.select().from(deals).orderBy(desc(deals.createdAt), desc(deals.id)))[0];
const as = async (kind: Party["kind"]): Promise<Ctx<Party>> => {
  const row = await dealOf();
  if (!row) throw new Refused("not_found", "There is no sale yet.");
  const personId = kind === "seller" ? it.who.fay.id : it.who.otto.id;
  return { db: it.db, now: it.now, actor: { kind, personId, dealId: row.id } };
};
const terms = async () => ({ ...firstTerms, price: 4_000_000 + (await near()).bidding * 10_000 });
const sign = async (kind: Party["kind"]) => {
  const side = await as(kind);
  const [words] = await it.db.select().from(agreements).where(eq(agreements.dealId, side.actor.dealId));
  return signAgreement(side, { hash: words?.hash ?? "", name: "Whoever signs" });
};
const found = { kind: "income" as const, weight: "serious" as const, words: reason };

const days = (count: number) => async () => {
  for (const [noun, table] of [
    ["listing", listings],
    ["approach", approaches],
    ["deal", deals],
  ] as const)
    for (const { id } of await it.db.select({ id: table.id }).from(table))
      await daysPass(it, noun, id, count);
};

/** All that a seller, two buyers, an operator and the clock may do until a price is due, in any order. */
const steps: Record<string, () => Promise<unknown>> = {
  other: async () => void turn++,
  submit: () => submitListing(it.asFay, offered),
  pause: () => pauseListing(it.asFay),
  resume: () => resumeListing(it.asFay),
  leaveTheMarket: () => withdrawListing(it.asFay),
  request: async () =>
    requestApproach(buyer(), {
      ...{ listingId: (await listingOf())?.id ?? "", note: `${reason} Still.`, name: "Otto Brandt", nda },
    }),
  grant: async () => grantApproach(it.asFay, await near()),
  deny: async () => denyApproach(it.asFay, { ...(await near()), ...because }),
  revoke: async () => revokeApproach(it.asFay, { ...(await near()), reason }),
  offer: async () =>
    offerApproach(buyer(), { ...(await near()), ...(await terms()), days: 7, note: "", fundsPaperId: null }),
  counter: async () =>
    counterApproach(it.asFay, { ...(await near()), ...(await terms()), days: 7, note: "" }),
  answer: async () => counterApproach(buyer(), { ...(await near()), ...(await terms()), days: 7, note: "" }),
  accept: async () => acceptApproach(it.asFay, await near()),
  agree: async () => acceptApproach(buyer(), await near()),
  decline: async () => declineApproach(it.asFay, { ...(await near()), ...because }),
  turnDown: async () => turnDownApproach(buyer(), { ...(await near()), reason }),
  withdrawOffer: async () => withdrawApproach(buyer(), await near()),
  takeBack: async () => takeBackApproach(it.asFay, await near()),
  waive: async () => waiveDeal(await as("seller")),
  withdraw: async () => withdrawDeal(await as("buyer")),
  askDays: async () => askDaysDeal(await as("buyer"), { days: 7 }),
  extend: async () => extendDeal(await as("seller"), { days: 7 }),
  record: async () => recordFinding(await as("buyer"), found),
  reprice: async () => {
    const [finding] = await it.db.select().from(dealFindings).orderBy(desc(dealFindings.createdAt));
    return repriceDeal(await as("buyer"), { price: 3_500_000, finding: finding?.id ?? "" });
  },
  agreePrice: async () => agreePriceDeal(await as("seller"), { price: 3_500_000 }),
  refusePrice: async () => refusePriceDeal(await as("seller"), { deal: (await dealOf())?.id ?? "" }),
  look: async () => {
    const row = await dealOf();
    if (row?.state === "diligence") await lookAtAll(it, { dealId: row.id });
  },
  pass: async () => passDeal(await as("buyer")),
  walk: async () => walkDeal(await as("buyer"), { reason }),
  signAsSeller: () => sign("seller"),
  signAsBuyer: () => sign("buyer"),
  backOutAsSeller: async () => backOutDeal(await as("seller"), { reason }),
  backOutAsBuyer: async () => backOutDeal(await as("buyer"), { reason }),
  breach: async () => breachDeal(it.asMarta, { deal: (await dealOf())?.id ?? "", finding: reason }),
  aDay: days(1),
  aWeek: days(7),
};

const likely = ["submit", "request", "grant", "offer", "accept", "waive", "look", "pass", "signAsSeller"];
const walk = fc.record({
  far: fc.nat(likely.length),
  after: fc.array(
    fc.record({ step: fc.constantFrom(...Object.keys(steps)), times: fc.constantFrom(1, 1, 1, 2, 4) }),
    { minLength: 6, maxLength: 16 },
  ),
});

async function expectOrder(after: string) {
  expect(await brokenAnywhere(it, [listing, approach, deal]), after).toEqual([]);
  expect(await checkDeal(it.asSystem), `${after}: what an operator would be told of`).toEqual({ found: 0 });
  const sales = await it.db.select({ state: deals.state, listingId: deals.listingId }).from(deals);
  const live = sales.filter(({ state }) => (liveDealStates as readonly string[]).includes(state));
  const accepted = await it.db.$count(approaches, eq(approaches.state, "accepted"));
  expect(accepted, `${after}: one accepted bid for each sale under way`).toBe(live.length);
  for (const { id, state } of await it.db.select().from(listings)) {
    const isSelling = live.some(({ listingId }) => listingId === id);
    if (state !== "suspended")
      expect(
        state === "under_offer",
        `${after}: ${state}, while a sale ${isSelling ? "goes on" : "does not"}`,
      ).toBe(isSelling);
  }
}

async function take(step: string, times: number) {
  const tries = await Promise.allSettled(Array.from({ length: times }, () => steps[step]?.()));
  for (const each of tries)
    if (each.status === "rejected" && !(each.reason instanceof Refused)) throw each.reason;
  await expectOrder(`${times} × ${step}`);
}

test("whatever a seller and two buyers do until a price is due, nothing is sold twice, and it ends by itself", async () => {
  await fc.assert(
    fc.asyncProperty(walk, async ({ far, after }) => {
      await beginAfresh();
      it = await cast();
      await it.db.execute(sql`delete from graphile_worker._private_jobs`);
      buyers = [asRival(it), ...(await moreBrands(it, 1))];
      await prove(it, it.fern.id, "Fern & Co. Ltd");
      await prove(it, it.rival.id, "Rival Seeds Ltd");
      for (const step of likely.slice(0, far)) await take(step, 1);
      for (const { step, times } of after) await take(step, times);
      // Left alone, with nobody but the clock.
      for (let turn = 0; turn < 30; turn++) await take("aWeek", 1);
      for (const [life, table] of [
        [listingLife, listings],
        [approachLife, approaches],
        [dealLife, deals],
      ] as const)
        for (const { state } of await it.db.select({ state: table.state }).from(table))
          expect(state === "suspended" || isFinal(life, state), state).toBe(true);
    }),
    walks(4),
  );
}, 240_000);
