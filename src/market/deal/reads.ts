import "server-only";
import { and, asc, desc, eq, inArray, not, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Actor, BrandActor, Ctx, Insider, Operator, Party, Person } from "@/identity/actor";
import { brandPeople, brands, people } from "@/identity/tables";
import { verifiedAs, verifiedBrand } from "@/identity/verification/reads";
import { networks } from "@/networks/tables";
import type { AskedOfSale } from "@/payments/sale/policy";
import { moneyOfSale } from "@/payments/sale/reads";
import { contains } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { dueOf } from "@/platform/life";
import { bidLines, parseBid } from "../bid/policy";
import type { Bid } from "../bid/schema";
import { bids, dealSteps, deals, handovers } from "../tables";
import { dealLife, dealStates } from "./lifecycle";
import { isOver } from "./policy";
import type { Filter, TheDeal } from "./schema";

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

/** A deal with the names of those whom it concerns, for whoever tells them. */
export async function namesOfDeal({ db }: { db: Db }, dealId: string) {
  const [row] = await db
    .select({
      deal: deals,
      network: { id: networks.id, slug: networks.slug, name: networks.name },
      buyer: brands.name,
      seller: sellerName,
      sides: sidesOf,
    })
    .from(deals)
    .innerJoin(networks, eq(networks.id, deals.networkId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(eq(deals.id, dealId));
  return row;
}

/** The row, held until the transaction ends: a party's own. */
export async function holdDeal(ctx: Ctx<Party>) {
  const [row] = await ctx.db
    .select()
    .from(deals)
    .where(and(visibleTo(ctx.actor), eq(deals.id, ctx.actor.dealId)))
    .for("no key update");
  if (!row) throw notFound("deal");
  return row;
}

/** The row of a deal that something else belongs to, and so is there. */
export async function dealOf({ db }: { db: Db }, dealId: string) {
  const [deal] = await db.select().from(deals).where(eq(deals.id, dealId));
  if (!deal) throw new Error(`${dealId} is gone`);
  return deal;
}

/** Who sells, as whoever changes the owner asks for it. */
export const sellerOf = ({ sellerPersonId, sellerBrandId }: typeof deals.$inferSelect) => ({
  personId: sellerPersonId,
  brandId: sellerBrandId,
});

/** Since when some of its money has been held: the provider's limit counts from there. Now, where none is yet. */
export async function oldestMoneyOf({ db, now }: Ctx, dealId: string): Promise<Date> {
  const [oldest] = await db
    .select({ at: sql<Date | null>`min(${dealSteps.createdAt})`.mapWith(dealSteps.createdAt) })
    .from(dealSteps)
    .where(and(eq(dealSteps.subjectId, dealId), inArray(dealSteps.move, ["deposit", "fund"])));
  return oldest?.at ?? now;
}

/** Of whom the money of a sale is asked, for whom, and in which name it has to come. */
export async function askedOf(ctx: Ctx, deal: typeof deals.$inferSelect, payBy: Date): Promise<AskedOfSale> {
  const { id, buyerId, sellerPersonId, sellerBrandId, feeBps } = deal;
  const verified = await verifiedBrand(ctx, buyerId);
  const named = await namesOfDeal(ctx, id);
  if (!verified || !named)
    throw new Refused("conflict", "The buyer's name or domain is not proven any more. Prove it first.");
  return {
    ...{ purpose: id, brandId: buyerId, payerName: verified.legalName, feeBps, payBy },
    payee: sellerBrandId ? { brandId: sellerBrandId } : { personId: sellerPersonId ?? "" },
    description: named.network.name,
    backTo: `/deals/${id}`,
  };
}

/** Where the money of a sale is, for both sides and the operator. Null where none was asked for. */
export async function moneyOfDeal(ctx: Ctx<Party | Operator>, { deal }: TheDeal) {
  const [row] = await ctx.db
    .select({ id: deals.id })
    .from(deals)
    .where(and(visibleTo(ctx.actor), eq(deals.id, deal)));
  if (!row) throw notFound("deal");
  return moneyOfSale(ctx, deal);
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

/** Whose deals a list shows: those that a brand buys or sells, or that whoever owns the network now has a part in. */
function ofDesk(actor: Insider | BrandActor | Operator): SQL {
  if (actor.kind === "operator") return sql`true`;
  if (actor.kind === "brand")
    return sql`${actor.brandId} in (${deals.buyerId}, coalesce(${deals.sellerBrandId}, ''))`;
  return sql`${deals.networkId} = ${actor.networkId} and (${deals.sellerPersonId} = ${networks.ownerPersonId}
    or ${networks.ownerBrandId} in (${deals.buyerId}, coalesce(${deals.sellerBrandId}, '')))`;
}

const over = dealStates.filter(isOver);

/** Newest first. */
export const listDeals = ({ db, actor }: Ctx<Insider | BrandActor | Operator>, { q, show }: Filter) =>
  db
    .select({
      id: deals.id,
      state: deals.state,
      price: deals.price,
      currency: deals.currency,
      createdAt: deals.createdAt,
      updatedAt: deals.updatedAt,
      network: networks.name,
      buyer: brands.name,
      seller: sellerName,
    })
    .from(deals)
    .innerJoin(networks, eq(networks.id, deals.networkId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(
      and(
        ofDesk(actor),
        show === "open" ? not(inArray(deals.state, over)) : undefined,
        show === "over" ? inArray(deals.state, over) : undefined,
        q ? or(contains(networks.name, q), contains(brands.name, q)) : undefined,
      ),
    )
    .orderBy(desc(deals.updatedAt), desc(deals.id))
    .limit(200);
export type DealRow = Awaited<ReturnType<typeof listDeals>>[number];

/** How many sales wait for an operator to decide. */
export const countDisputes = ({ db }: Ctx<Operator>) => db.$count(handovers, eq(handovers.state, "disputed"));

/** A sale as either side, or the operator, needs it in order to act: where it stands, and what was agreed. */
export async function getDeal(ctx: Ctx<Party | Operator>, { deal: id }: TheDeal) {
  const [row] = await ctx.db
    .select({
      deal: deals,
      terms: bids.body,
      network: { slug: networks.slug, name: networks.name },
      buyer: { name: brands.name, slug: brands.slug, verified: verifiedAs(brands.id) },
      seller: sellerName,
    })
    .from(deals)
    .innerJoin(bids, eq(bids.id, deals.bidId))
    .innerJoin(networks, eq(networks.id, deals.networkId))
    .innerJoin(brands, eq(brands.id, deals.buyerId))
    .where(and(visibleTo(ctx.actor), eq(deals.id, id)));
  if (!row) throw notFound("deal");
  const { deal, terms, ...shown } = row;
  const steps = await ctx.db
    .select({ move: dealSteps.move, note: dealSteps.note, who: people.name, at: dealSteps.createdAt })
    .from(dealSteps)
    .leftJoin(people, eq(people.id, dealSteps.by))
    .where(eq(dealSteps.subjectId, id))
    .orderBy(asc(dealSteps.createdAt), asc(dealSteps.id));
  const bid = parseBid(terms);
  const entered = steps.at(-1)?.at ?? deal.createdAt;
  return {
    ...shown,
    ...deal,
    side: ctx.actor.kind,
    lines: bidLines({ ...bid, price: deal.price }),
    diligenceDays: bid.diligenceDays,
    steps,
    due: dueOf(dealLife, deal.state, entered, deal),
  };
}
export type DealView = Awaited<ReturnType<typeof getDeal>>;
