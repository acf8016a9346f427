import { and, eq } from "drizzle-orm";
import type { BrandActor, Ctx, Owner } from "@/identity/actor";
import { brandPeople, brands, people } from "@/identity/tables";
import { verifiedBrand } from "@/identity/verification/reads";
import { counterApproach } from "@/market/approach/counter";
import { declineApproach } from "@/market/approach/decline";
import { denyApproach } from "@/market/approach/deny";
import { grantApproach } from "@/market/approach/grant";
import { approach } from "@/market/approach/move";
import { offerApproach } from "@/market/approach/offer";
import { requestApproach } from "@/market/approach/request";
import { listing } from "@/market/listing/move";
import { submitListing } from "@/market/listing/submit";
import { hashNda } from "@/market/nda/hash";
import { currentNda } from "@/market/nda/policy";
import { approaches } from "@/market/tables";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { before } from "@/platform/time";
import { comingNear, type Deed, type Near } from "./coming-near";
import { type ForSale, forSale } from "./for-sale";
import { happenedAt, tellNobody } from "./happened-at";
import { spanOf } from "./moments";

/** Puts networks into the market and buyers near them, by the verbs of their owners, each at the moment that is told. */
export async function fillMarket(db: Db, now: Date) {
  const live = new Map<string, string>();
  for (const told of forSale) live.set(told.network, await offer(db, told, now));
  for (const told of comingNear) await comeNear(db, told, live.get(told.network) ?? "", now);
  await tellNobody(db);
}

export async function offer(db: Db, { network, ago, offered }: ForSale, now: Date) {
  const at = before(now, spanOf(ago));
  const { listingId } = await submitListing(await sellerOf(db, network, at), offered);
  await happenedAt(db, listing, { id: listingId, state: "live", at });
  return listingId;
}

export async function comeNear(
  db: Db,
  { network, brand, ago, note, deeds }: Near,
  listingId: string,
  now: Date,
) {
  const at = before(now, spanOf(ago));
  const buyer = await buyerOf(db, brand, at);
  const { approachId } = await requestApproach(buyer, {
    ...{ listingId, note, nda: hashNda(currentNda) },
    name: await nameOf(db, buyer.actor.personId),
  });
  let dated = await happenedAt(db, approach, { id: approachId, state: "requested", at });
  for (const deed of deeds) {
    const at = before(now, spanOf(deed.ago));
    const [seller, buyer] = [await sellerOf(db, network, at), await buyerOf(db, brand, at)];
    await act(seller, buyer, approachId, deed);
    const [row] = await db.select().from(approaches).where(eq(approaches.id, approachId));
    dated = await happenedAt(db, approach, { id: approachId, state: row?.state ?? "", at, dated });
  }
  return approachId;
}

async function act(seller: Ctx<Owner>, buyer: Ctx<BrandActor>, approachId: string, deed: Deed) {
  switch (deed.does) {
    case "grant":
      return grantApproach(seller, { approachId });
    case "deny":
      return denyApproach(seller, { approachId, because: "fit", reason: deed.reason });
    case "decline":
      return declineApproach(seller, { approachId, because: "plans", reason: deed.reason });
    case "offer":
      return offerApproach(buyer, {
        ...{ approachId, ...deed.terms, days: 14, note: deed.note },
        fundsPaperId: null,
      });
    case "counter": {
      const [row] = await seller.db.select().from(approaches).where(eq(approaches.id, approachId));
      return counterApproach(seller, {
        ...{ approachId, ...deed.terms, days: 14, note: deed.note },
        hash: row?.hash ?? "",
      });
    }
  }
}

export async function sellerOf(db: Db, slug: string, now: Date): Promise<Ctx<Owner>> {
  const [row] = await db
    .select({ networkId: networks.id, personId: networks.ownerPersonId })
    .from(networks)
    .where(eq(networks.slug, slug));
  if (!row?.personId) throw new Error(`no person of the town owns ${slug}`);
  const actor = { kind: "owner" as const, ...row, personId: row.personId, membershipId: null };
  return { db, actor, now };
}

export async function buyerOf(db: Db, slug: string, now: Date): Promise<Ctx<BrandActor>> {
  const [row] = await db
    .select({ brandId: brands.id, personId: brandPeople.personId, role: brandPeople.role })
    .from(brandPeople)
    .innerJoin(brands, eq(brands.id, brandPeople.brandId))
    .where(and(eq(brands.slug, slug), eq(brandPeople.role, "owner")));
  if (!row || !(await verifiedBrand({ db }, row.brandId))) throw new Error(`${slug} cannot buy in the town`);
  return { db, actor: { kind: "brand", ...row }, now };
}

export async function nameOf(db: Db, personId: string) {
  const [row] = await db.select({ name: people.name }).from(people).where(eq(people.id, personId));
  return row?.name ?? "";
}
