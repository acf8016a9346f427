import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, Party, Speaker, System } from "@/identity/actor";
import { people } from "@/identity/tables";
import { verifiedBrand } from "@/identity/verification/reads";
import { signAgreement } from "@/market/agreement/sign";
import { acceptApproach } from "@/market/approach/accept";
import { passDeal } from "@/market/deal/pass";
import { reviewDiligence } from "@/market/diligence/review";
import { acceptHandover } from "@/market/handover/accept";
import { deliverHandover } from "@/market/handover/deliver";
import { deliverItem } from "@/market/item/deliver";
import { itemRules } from "@/market/item/policy";
import { rejectItem } from "@/market/item/reject";
import { approveNotice } from "@/market/notice/approve";
import {
  agreements,
  approaches,
  diligenceItems,
  handoverItems,
  handoverNotices,
  handovers,
} from "@/market/tables";
import { makeObjection } from "@/networks/objection/make";
import { memberships, networks } from "@/networks/tables";
import { refreshArrival } from "@/payments/arrival/refresh";
import { dialCall } from "@/payments/call/dial";
import type { SaleKind } from "@/payments/hold/policy";
import { namePayee } from "@/payments/payee/name";
import { refreshPayee } from "@/payments/payee/refresh";
import { refreshPayment } from "@/payments/payment/refresh";
import { holds, payees, payers, payments } from "@/payments/tables";
import type { Db } from "@/platform/db";
import type { Controls } from "../stripe/turn-knobs";
import { letDaysGoBy } from "./days-go-by";
import { buyerOf, comeNear, nameOf, offer, sellerOf } from "./fill-market";
import { type Sold, sold } from "./sold";

type Bank = Pick<Controls, "sendTransfer" | "judgeAccount">;
type Town = { db: Db; bank: Bank; workOff: () => Promise<void> };

/**
 * Three sales, by the verbs of both sides and with money that the provider has seen: one is over, one is inspected, and of
 * one members have just been told. It is all done now, and then made to be long ago.
 */
export async function fillSales(town: Town) {
  for (const told of sold) await sell(town, told);
}

async function sell(town: Town, { sale, near, looked, paid, standing, evidence }: Sold) {
  const { db } = town;
  const now = new Date();
  const listingId = await offer(db, sale, now);
  const approachId = await comeNear(db, near, listingId, now);
  const [approach] = await db.select().from(approaches).where(eq(approaches.id, approachId));
  const seller = await sellerOf(db, sale.network, now);
  const { dealId } = await acceptApproach(seller, { approachId, hash: approach?.hash ?? "" });
  const of = { dealId, networkId: seller.actor.networkId };
  const pass = (told: string) => letDaysGoBy(db, of, told);
  const asSeller = partyOf(db, "seller", seller.actor.personId, dealId);
  const asBuyer = partyOf(db, "buyer", (await buyerOf(db, near.brand, now)).actor.personId, dealId);
  await openAccount(town, seller.actor.personId);

  await pay(town, dealId, "deposit");
  await pass(looked);
  const items = await db.select().from(diligenceItems).where(eq(diligenceItems.dealId, dealId));
  for (const { id } of items) await reviewDiligence(asBuyer, { item: id });
  await passDeal(asBuyer);
  const [words] = await db.select().from(agreements).where(eq(agreements.dealId, dealId));
  for (const side of [asSeller, asBuyer])
    await signAgreement(side, { hash: words?.hash ?? "", name: await nameOf(db, side.actor.personId) });
  await pass(paid);
  await pay(town, dealId, "closing");

  const [handover] = await db.select().from(handovers).where(eq(handovers.dealId, dealId));
  const handoverId = handover?.id ?? "";
  const [notice] = await db.select().from(handoverNotices).where(eq(handoverNotices.handoverId, handoverId));
  for (const side of [asSeller, asBuyer]) await approveNotice(side, { hash: notice?.hash ?? "" });
  if ("notice" in standing) {
    await object(db, of.networkId, standing.objections);
    await town.workOff();
    return pass(standing.notice);
  }
  await pass("7d");
  await town.workOff();
  const things = await db.select().from(handoverItems).where(eq(handoverItems.handoverId, handoverId));
  for (const { id, kind, required } of things)
    if (required && itemRules[kind].by === "seller")
      await deliverItem(asSeller, { item: id, evidence: evidence[kind] ?? itemRules[kind].evidence });
  await deliverHandover(asSeller);
  if ("inspected" in standing) {
    await pass(standing.inspected);
    const item = things.find(({ kind }) => kind === "brand")?.id ?? "";
    const wrong = { problem: "The snail is a photograph.", remedy: "Send the drawing of it." };
    await rejectItem(asBuyer, { item, ...wrong });
    await deliverItem(asSeller, { item, evidence: standing.cure });
    return town.workOff();
  }
  await pass("3d");
  await acceptHandover(asBuyer);
  await settle(town);
  // What was kept back is paid after thirty days.
  await pass("31d");
  await settle(town);
  return pass(standing.completed);
}

const partyOf = (db: Db, kind: Party["kind"], personId: string, dealId: string): Ctx<Party> => ({
  ...{ db, now: new Date() },
  actor: { kind, personId, dealId },
});
const asSystem = (db: Db): Ctx<System> => ({
  db,
  actor: { kind: "system", job: "fill-town" },
  now: new Date(),
});

/** What the provider is asked is answered, and what follows from it happens. */
async function settle({ workOff }: Town) {
  for (let round = 0; round < 3; round++) await workOff();
}

/** The buyer's bank sends exactly what is asked for, in the right name. Nobody listens for the provider yet, so it is asked. */
async function pay(town: Town, dealId: string, kind: SaleKind) {
  const { db, bank, workOff } = town;
  await settle(town);
  const [asked] = await db
    .select({ hold: holds, payment: payments, customer: payers.customerId })
    .from(holds)
    .innerJoin(payments, eq(payments.holdId, holds.id))
    .innerJoin(payers, eq(payers.brandId, holds.brandId))
    .where(and(eq(holds.purpose, dealId), eq(holds.kind, kind)));
  if (!asked?.payment.intentId || !asked.customer)
    throw new Error(`nobody said where the ${kind} is to be sent`);
  const verified = await verifiedBrand({ db }, asked.hold.brandId);
  const { intentId, amount } = asked.payment;
  await bank.sendTransfer({ id: intentId, amount, name: verified?.legalName ?? null });
  await refreshArrival(asSystem(db), asked.customer);
  await workOff();
  await refreshPayment(asSystem(db), intentId);
  await settle(town);
}

/** The seller has proven to the provider who she is, and can be sent money. */
async function openAccount({ db, bank }: Town, personId: string) {
  const [person] = await db.select().from(people).where(eq(people.id, personId));
  const { id } = await dialCall().v2.core.accounts.create({
    ...{ display_name: person?.name ?? "", contact_email: person?.email ?? "", dashboard: "express" },
    identity: { country: "ie", entity_type: "individual" },
    defaults: { responsibilities: { fees_collector: "application", losses_collector: "application" } },
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
  });
  await bank.judgeAccount({ id, status: "active" });
  const payeeId = await namePayee({ db }, { personId });
  await db.update(payees).set({ accountId: id }).where(eq(payees.id, payeeId));
  await refreshPayee(asSystem(db), id);
}

/** A few quiet members do not want it. */
async function object(db: Db, networkId: string, count: number) {
  const rows = await db
    .select({ id: memberships.id, personId: memberships.personId })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .where(
      and(
        eq(memberships.networkId, networkId),
        eq(memberships.role, "member"),
        eq(memberships.state, "member"),
        isNull(memberships.sourceKey),
      ),
    )
    .orderBy(memberships.id)
    .limit(count);
  for (const { id, personId } of rows) {
    const actor: Speaker = {
      ...{ kind: "member", personId: personId ?? "", networkId, membershipId: id, role: "member" },
    };
    await makeObjection({ db, actor, now: new Date() }, { reason: "" });
  }
}
