import "server-only";
import { and, desc, eq, gt, gte, inArray, isNotNull, lt, lte, type SQL, sql } from "drizzle-orm";
import type { Actor, BrandActor, Ctx, Insider, Operator, System } from "@/identity/actor";
import { mustBeVerified } from "@/identity/verification/reads";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { can } from "@/platform/life";
import { insideStates } from "../approach/lifecycle";
import { answerDays } from "../question/policy";
import { figureKeys, figures } from "../snapshot/policy";
import { Body } from "../snapshot/schema";
import { approaches, approachSteps, listingSteps, listings, questions, snapshots } from "../tables";
import { listingLife, openListingStates } from "./lifecycle";
import {
  ageFrom,
  ageWords,
  answerWords,
  bandOf,
  bandWords,
  edgesOf,
  hoursWords,
  incomeFrom,
  incomeWords,
  partWords,
  priceFrom,
  priceWords,
  reasonWords,
  sizeFrom,
  sizeWords,
  structureWords,
  yearOf,
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

/** The same, held until the transaction ends, with how it stands. */
export async function holdOwnListing(ctx: Ctx<Insider>) {
  const [row] = await ctx.db
    .select({ id: listings.id, state: listings.state })
    .from(listings)
    .where(and(visibleTo(ctx.actor), isOpen))
    .for("no key update");
  if (!row) throw notFound("listing");
  return row;
}

/** What its owner sees of it, and what she may do with it; null when it is not in the market. */
export async function getListing(ctx: Ctx<Insider>) {
  const [row] = await ctx.db
    .select()
    .from(listings)
    .where(and(visibleTo(ctx.actor), isOpen));
  if (!row) return null;
  const [step] = await ctx.db
    .select({ note: listingSteps.note })
    .from(listingSteps)
    .where(eq(listingSteps.subjectId, row.id))
    .orderBy(desc(listingSteps.createdAt))
    .limit(1);
  const may = (move: keyof typeof listingLife) => can(listingLife, move, row.state, "seller");
  return {
    ...row,
    note: step?.note ?? null,
    may: { pause: may("pause"), resume: may("resume"), withdraw: may("withdraw") },
  };
}

export type OwnListing = NonNullable<Awaited<ReturnType<typeof getListing>>>;

/**
 * Of those who asked this seller to be let in within half a year, and of the questions of those who were: how many were
 * answered, in percents. A question has three days, and asks for nothing any more once its buyer is not inside.
 */
const answers = sql<
  number | null
>`(select (100 * count(*) filter (where is_answered) / nullif(count(*), 0))::int from (
    select answer.move <> 'lapseRequest' as is_answered, near.network_id
      from ${approachSteps} as answer join ${approaches} as near on near.id = answer.subject_id
      where answer.move in ('grant', 'deny', 'lapseRequest') and answer.created_at > now() - interval '180 days'
    union all select asked.answer is not null, near.network_id
      from ${questions} as asked join ${approaches} as near on near.id = asked.approach_id
      where asked.created_at > now() - interval '180 days'
        and (asked.answer is not null or near.state in ${[...insideStates]}
          and asked.created_at < now() - make_interval(days => ${answerDays}))) as turns
  join ${networks} as house on house.id = turns.network_id
  where house.owner_brand_id = ${networks.ownerBrandId} or house.owner_person_id = ${networks.ownerPersonId})`;

const days = sql<number>`extract(day from now() - ${networks.createdAt})::int`;
const category = sql<string | null>`${networks.interests}[1]`;

/** What everybody may know. Nothing in it leads back to the network: no name, words, picture, day or exact number. */
const teaser = {
  id: listings.id,
  asking: listings.asking,
  askingMost: listings.askingMost,
  currency: listings.currency,
  reason: listings.reason,
  structure: listings.structure,
  hours: listings.hours,
  pledges: listings.pledges,
  body: snapshots.body,
  language: networks.language,
  region: networks.region,
  category,
  days,
  answers,
  openFrom: sql<string | null>`case when ${listings.firstOfferUntil} > now()
    then to_char(${listings.firstOfferUntil} at time zone 'UTC', 'YYYY-MM-DD') end`,
};

type Listed = typeof listings.$inferSelect;
type Row = Pick<
  Listed,
  "id" | "asking" | "askingMost" | "currency" | "reason" | "structure" | "hours" | "pledges"
> & {
  body: string;
  language: string;
  region: string;
  category: string | null;
  days: number;
  answers: number | null;
  openFrom: string | null;
};

const bodyOf = ({ body }: { body: string }) => Body.parse(JSON.parse(body));

function tease(row: Row) {
  const { id, category, language, region, pledges, asking, currency, reason, structure, hours } = row;
  const { figures: counted, earned } = bodyOf(row);
  const { members, active, stayedTwelveWeeks } = counted;
  const [first] = earned;
  return {
    id,
    category,
    language,
    region,
    pledges,
    size: sizeWords[bandOf(sizeFrom, members ?? 0)],
    price: bandWords(priceWords[bandOf(priceFrom, asking ?? 0)], currency),
    income: bandWords(incomeWords[bandOf(incomeFrom, yearOf(first))], first?.currency ?? null),
    active: partWords(members && active !== null ? active / members : null),
    stayed: partWords(stayedTwelveWeeks),
    hours: hoursWords(hours ?? 0),
    age: ageWords[bandOf(ageFrom, row.days)],
    reason: reason ? reasonWords[reason] : "",
    structure: structure ? structureWords[structure] : "",
    answers: answerWords(row.answers),
    /** The day from which on anybody may ask; null when that is so already. */
    openFrom: row.openFrom,
  };
}
export type Teaser = ReturnType<typeof tease>;

const live = eq(listings.state, "live");
const members = sql<number>`(${snapshots.body}::jsonb #>> '{figures,members}')::int`;
const income = sql<number>`(select coalesce(sum((month->>'partners')::bigint), 0)
  from jsonb_array_elements(${snapshots.body}::jsonb #> '{earned,0,months}') as month)`;
const most = 60;

const orderOf = {
  newest: desc(listings.liveAt),
  cheapest: sql`${listings.asking} asc`,
  largest: sql`${members} desc nulls last`,
  earning: sql`${income} desc`,
};

function within<Band extends string>(
  column: Parameters<typeof gte>[0],
  from: Record<Band, number>,
  band: Band | undefined,
) {
  if (!band) return undefined;
  const { least, below } = edgesOf(from, band);
  return and(gte(column, least), below === null ? undefined : lt(column, below));
}

const facets = (asked: Omit<Search, "order">) =>
  and(
    asked.category && eq(category, asked.category),
    asked.language && eq(networks.language, asked.language),
    asked.region && eq(networks.region, asked.region),
    asked.structure && eq(listings.structure, asked.structure),
    within(members, sizeFrom, asked.size),
    within(listings.asking, priceFrom, asked.price),
    within(days, ageFrom, asked.age),
    within(income, incomeFrom, asked.income),
  );

const inTheMarket = ({ db }: { db: Db }) =>
  db
    .select({ ...teaser, bursts: listings.bursts, state: listings.state })
    .from(listings)
    .innerJoin(networks, eq(networks.id, listings.networkId))
    .innerJoin(snapshots, eq(snapshots.id, listings.snapshotId))
    .$dynamic();

/** What stands in the market, in bands. There is no search by words: those of a listing would name it. */
export async function findListings(ctx: Ctx, { order, ...asked }: Search) {
  const rows = await inTheMarket(ctx)
    .where(and(live, facets(asked)))
    .orderBy(orderOf[order], desc(listings.id))
    .limit(most);
  return rows.map(tease);
}

/** What has come into the market between two moments and fits, the latest first. */
export async function listNewListings(
  ctx: Ctx<System>,
  { facets: asked, since, until }: { facets: Omit<Search, "order">; since: Date; until: Date },
) {
  const rows = await inTheMarket(ctx)
    .where(and(live, facets(asked), gt(listings.liveAt, since), lte(listings.liveAt, until)))
    .orderBy(orderOf.newest)
    .limit(20);
  return rows.map(tease);
}

/** Those that were in the market once, in the order in which they are asked for, and how they stand now. */
export async function recallListings(ctx: Ctx<BrandActor>, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await inTheMarket(ctx).where(and(isNotNull(listings.liveAt), inArray(listings.id, ids)));
  const found = new Map(rows.map((row) => [row.id, { ...tease(row), state: row.state }]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function liveRow(ctx: Ctx, { listingId }: TheListing) {
  const [row] = await inTheMarket(ctx).where(and(live, eq(listings.id, listingId)));
  if (!row) throw notFound("listing");
  return row;
}

/** One of them, as everybody sees it. */
export const showListing = async (ctx: Ctx, which: TheListing) => tease(await liveRow(ctx, which));

/**
 * What a brand that has proven who it is may know besides: the price, each figure with its meaning, and the weeks that
 * look strange. Still nothing that leads back to the network; its own hash and chain would.
 */
export async function weighListing(ctx: Ctx<BrandActor>, which: TheListing) {
  await mustBeVerified(ctx);
  return weigh(await liveRow(ctx, which));
}

function weigh(row: Row & { bursts: number[] }) {
  const { asking, askingMost, currency, answers, bursts } = row;
  const { figures: counted, months, earned, weeks, until } = bodyOf(row);
  return {
    ...tease(row),
    ...{ asking, askingMost, currency, until, months, earned },
    /** Of those who asked to be let in: whom the seller answered, in percents. */
    answerRate: answers,
    figures: figureKeys.map((key) => ({ ...figures[key], key, value: counted[key] })),
    /** How many weeks ago each lies. */
    bursts: bursts.map((place) => weeks.length - place),
  };
}
export type Weighed = ReturnType<typeof weigh>;

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
export type Unverified = Awaited<ReturnType<typeof listUnverified>>[number];
