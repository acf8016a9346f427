import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import { settledStates } from "@/payments/hold/lifecycle";
import { holds } from "@/payments/tables";
import { listings, firstRights as rights } from "../tables";

/** Whoever owns a network of the query now: a promise of the owner before does not bind her. */
const ownerNow = sql`coalesce(${networks.ownerBrandId}, ${networks.ownerPersonId})`;
const inForce = and(eq(rights.networkId, networks.id), isNull(rights.endedAt), eq(rights.ownerId, ownerNow));

/** For a query that names the network: whether anybody has earned the first word about it, or this brand has. */
export const isPromised = sql<boolean>`exists (select from ${rights} where ${inForce})`;
export const isPromisedTo = (brandId: string | AnyPgColumn): SQL<boolean> =>
  sql<boolean>`exists (select from ${rights} where ${inForce} and ${rights.brandId} = ${brandId})`;

/** Brands that have completed a placement in the owner's network, and when each was given the first word. */
export const listFirstRights = ({ db, actor }: Ctx<Insider>) =>
  db
    .selectDistinct({ slug: brands.slug, name: brands.name, grantedAt: rights.createdAt })
    .from(holds)
    .innerJoin(networks, eq(networks.id, holds.earnedIn))
    .innerJoin(brands, eq(brands.id, holds.brandId))
    .leftJoin(rights, and(inForce, eq(rights.brandId, brands.id)))
    .where(and(eq(networks.id, actor.networkId), inArray(holds.state, [...settledStates])))
    .orderBy(asc(brands.name));
export type FirstRight = Awaited<ReturnType<typeof listFirstRights>>[number];

/** Networks about which this brand is asked first. */
export const heldFirstRights = ({ db, actor }: Ctx<BrandActor>) =>
  db
    .select({ slug: networks.slug, name: networks.name, grantedAt: rights.createdAt })
    .from(rights)
    .innerJoin(networks, inForce)
    .where(eq(rights.brandId, actor.brandId))
    .orderBy(asc(networks.name));

/** Until when those with the first word are alone with what stands in the market; null when they are not. */
export async function aloneUntil({ db, actor, now }: Ctx<Insider>) {
  const [row] = await db
    .select({ until: listings.firstOfferUntil })
    .from(listings)
    .where(and(eq(listings.networkId, actor.networkId), inArray(listings.state, ["live", "paused"])));
  return row?.until && row.until > now ? row.until : null;
}
