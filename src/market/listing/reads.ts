import "server-only";
import { and, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Actor, BrandActor, Ctx, Insider, Operator } from "@/identity/actor";
import { mustBeVerified } from "@/identity/verification/reads";
import { networks } from "@/networks/tables";
import { notFound } from "@/platform/errors";
import { can } from "@/platform/life";
import { figures } from "../snapshot/policy";
import { Body } from "../snapshot/schema";
import { listings, snapshots } from "../tables";
import { listingLife, openListingStates } from "./lifecycle";
import {
  ageWords,
  bandOf,
  edgesOf,
  hoursWords,
  partWords,
  priceFrom,
  priceWords,
  reasonWords,
  sizeFrom,
  sizeWords,
} from "./policy";
import type { Search, TheListing } from "./schema";

/** The whole row of a listing is for its owner and for us; what others may know of it has reads of its own. */
export function visibleTo(actor: Actor): SQL | undefined {
  switch (actor.kind) {
    case "owner":
      return eq(listings.networkId, actor.networkId);
    case "operator":
    case "system":
      return sql`true`;
    default:
      return sql`false`;
  }
}

const isOpen = inArray(listings.state, [...openListingStates]);

/** The one listing of the owner's network that is not over. */
export async function ownListing(ctx: Ctx<Insider>) {
  const [row] = await ctx.db
    .select({ id: listings.id })
    .from(listings)
    .where(and(visibleTo(ctx.actor), isOpen));
  if (!row) throw notFound("listing");
  return row.id;
}

/** What its owner sees of it, and what she may do with it; null when it is not in the market. */
export async function getListing(ctx: Ctx<Insider>) {
  const [row] = await ctx.db
    .select()
    .from(listings)
    .where(and(visibleTo(ctx.actor), isOpen));
  if (!row) return null;
  const may = (move: keyof typeof listingLife) => can(listingLife, move, row.state, "seller");
  return { ...row, may: { pause: may("pause"), resume: may("resume"), withdraw: may("withdraw") } };
}

/** What everybody may know. Nothing in it leads back to the network: no name, words, picture, day or exact number. */
const teaser = {
  id: listings.id,
  asking: listings.asking,
  currency: listings.currency,
  reason: listings.reason,
  hours: listings.hours,
  pledges: listings.pledges,
  body: snapshots.body,
  language: networks.language,
  region: networks.region,
  category: sql<string | null>`${networks.interests}[1]`,
  days: sql<number>`extract(day from now() - ${networks.createdAt})::int`,
};

type Row = {
  id: string;
  asking: number | null;
  currency: (typeof listings.currency)["_"]["data"] | null;
  reason: (typeof listings.reason)["_"]["data"] | null;
  hours: number | null;
  pledges: (typeof listings.pledges)["_"]["data"];
  body: string;
  language: string;
  region: string;
  category: string | null;
  days: number;
};

function tease({
  id,
  asking,
  currency,
  reason,
  hours,
  pledges,
  body,
  language,
  region,
  category,
  days,
}: Row) {
  const { figures: counted } = Body.parse(JSON.parse(body));
  const { members, active, stayedTwelveWeeks } = counted;
  return {
    id,
    category,
    language,
    region,
    pledges,
    size: sizeWords[bandOf(sizeFrom, members ?? 0)],
    price: `${priceWords[bandOf(priceFrom, asking ?? 0)]} ${(currency ?? "").toUpperCase()}`,
    active: partWords(members && active !== null ? active / members : null),
    stayed: partWords(stayedTwelveWeeks),
    hours: hoursWords(hours ?? 0),
    age: ageWords(days),
    reason: reason ? reasonWords[reason] : "",
  };
}
export type Teaser = ReturnType<typeof tease>;

const live = eq(listings.state, "live");
const members = sql<number>`(${snapshots.body}::jsonb #>> '{figures,members}')::int`;
const most = 60;

const orderOf = {
  newest: desc(listings.liveAt),
  cheapest: sql`${listings.asking} asc`,
  largest: sql`${members} desc nulls last`,
};

/** What stands in the market, in bands. */
export async function findListings(ctx: Ctx, { category, language, region, size, price, order }: Search) {
  const within = <Band extends string>(
    column: Parameters<typeof gte>[0],
    from: Record<Band, number>,
    band: Band | undefined,
  ) => {
    if (!band) return undefined;
    const { least, below } = edgesOf(from, band);
    return and(gte(column, least), below === null ? undefined : lt(column, below));
  };
  const rows = await ctx.db
    .select(teaser)
    .from(listings)
    .innerJoin(networks, eq(networks.id, listings.networkId))
    .innerJoin(snapshots, eq(snapshots.id, listings.snapshotId))
    .where(
      and(
        live,
        category ? sql`${networks.interests}[1] = ${category}` : undefined,
        language ? eq(networks.language, language) : undefined,
        region ? eq(networks.region, region) : undefined,
        within(members, sizeFrom, size),
        within(listings.asking, priceFrom, price),
      ),
    )
    .orderBy(orderOf[order], desc(listings.id))
    .limit(most);
  return rows.map(tease);
}

/** One of them, as everybody sees it. */
export async function showListing(ctx: Ctx, { listingId }: TheListing) {
  const [row] = await ctx.db
    .select(teaser)
    .from(listings)
    .innerJoin(networks, eq(networks.id, listings.networkId))
    .innerJoin(snapshots, eq(snapshots.id, listings.snapshotId))
    .where(and(live, eq(listings.id, listingId)));
  if (!row) throw notFound("listing");
  return tease(row);
}

/**
 * What a brand that has proven who it is may know besides: the price, each figure with its meaning, and the weeks that
 * look strange. Still nothing that leads back to the network; its own hash and chain would.
 */
export async function weighListing(ctx: Ctx<BrandActor>, { listingId }: TheListing) {
  await mustBeVerified(ctx);
  const shown = await showListing(ctx, { listingId });
  const [row] = await ctx.db
    .select({
      asking: listings.asking,
      currency: listings.currency,
      bursts: listings.bursts,
      body: snapshots.body,
    })
    .from(listings)
    .innerJoin(snapshots, eq(snapshots.id, listings.snapshotId))
    .where(and(live, eq(listings.id, listingId)));
  if (!row) throw notFound("listing");
  const { figures: counted, months, weeks, until } = Body.parse(JSON.parse(row.body));
  return {
    ...shown,
    asking: row.asking,
    currency: row.currency,
    until,
    figures: Object.entries(figures).map(([key, figure]) => ({
      ...figure,
      key,
      value: counted[key as keyof typeof counted],
    })),
    months,
    /** How many weeks ago each lies. */
    bursts: row.bursts.map((place) => weeks.length - place),
  };
}

/** Those at which an operator has to look before buyers do, the oldest first. */
export const listUnverified = (ctx: Ctx<Operator>) =>
  ctx.db
    .select({
      id: listings.id,
      network: { slug: networks.slug, name: networks.name },
      bursts: listings.bursts,
      updatedAt: listings.updatedAt,
    })
    .from(listings)
    .innerJoin(networks, eq(networks.id, listings.networkId))
    .where(and(visibleTo(ctx.actor), eq(listings.state, "verifying")))
    .orderBy(listings.updatedAt);
