import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Actor, Ctx, Party, Person } from "@/identity/actor";
import { brandPeople, brands, people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { parseBid } from "../bid/policy";
import type { Bid } from "../bid/schema";
import { bids, deals } from "../tables";
import type { TheDeal } from "./schema";

/** Of whatever belongs to a deal, named by the column that says to which: either side sees its own, the operator all. */
export function seenBySides(dealId: AnyPgColumn, actor: Actor): SQL {
  switch (actor.kind) {
    case "buyer":
    case "seller":
      return eq(dealId, actor.dealId);
    case "operator":
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}

/** Which deals this actor may see. */
export const visibleTo = (actor: Actor) => seenBySides(deals.id, actor);

/** The row of a deal that something else belongs to, and so is there. */
export async function dealOf({ db }: { db: Db }, dealId: string) {
  const [deal] = await db.select().from(deals).where(eq(deals.id, dealId));
  if (!deal) throw new Error(`${dealId} is gone`);
  return deal;
}

/** What both sides of a deal agreed to. */
export async function termsOf({ db }: { db: Db }, dealId: string): Promise<Bid> {
  const [bid] = await db
    .select({ body: bids.body })
    .from(deals)
    .innerJoin(bids, eq(bids.id, deals.bidId))
    .where(eq(deals.id, dealId));
  if (!bid) throw new Error(`${dealId} has no terms`);
  return parseBid(bid.body);
}

/** For the SELECT of whoever tells both sides: by whom each is spoken for. */
export const sidesOf = {
  buyerId: deals.buyerId,
  ownerPersonId: deals.sellerPersonId,
  ownerBrandId: deals.sellerBrandId,
};

/** For the SELECT of whoever names the seller of a deal: whoever sold, whoever owns the network by now. */
export const sellerName = sql<string>`coalesce(
  (select sellers.name from ${brands} as sellers where sellers.id = ${deals.sellerBrandId}),
  (select sellers.name from ${people} as sellers where sellers.id = ${deals.sellerPersonId}), 'Its owner')`;

/**
 * The side of a deal on which this person stands, for herself or for a brand that she may act for. A seller stays one
 * after the network has changed hands. A deal that is not hers and one that is not there sound the same.
 */
export async function partyOf({ db, actor }: Ctx<Person>, { deal }: TheDeal): Promise<Party> {
  const actsFor = (brandId: typeof deals.buyerId | typeof deals.sellerBrandId) =>
    sql`exists (select from ${brandPeople} where ${brandPeople.brandId} = ${brandId}
      and ${brandPeople.personId} = ${actor.personId} and ${brandPeople.role} in ('owner', 'manager'))`;
  const [row] = await db
    .select({
      buys: sql<boolean>`${actsFor(deals.buyerId)}`,
      sells: sql<boolean>`${deals.sellerPersonId} is not distinct from ${actor.personId} or ${actsFor(deals.sellerBrandId)}`,
    })
    .from(deals)
    .where(and(eq(deals.id, deal)));
  if (!row?.buys && !row?.sells) throw notFound("deal");
  return { kind: row.buys ? "buyer" : "seller", personId: actor.personId, dealId: deal };
}
