import { and, desc, eq, exists, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { posts } from "@/community/tables";
import { scoreFit } from "@/gate/fit/policy";
import type { BrandActor, Ctx } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { isOlderThan } from "@/networks/network/reads";
import { charters, networks } from "@/networks/tables";
import { contains } from "@/platform/columns";
import { type Db, kept } from "@/platform/db";
import { dayOf } from "../calendar/policy";
import { nextFreeDay } from "../calendar/reads";
import { reliability } from "../placement/reads";
import { saidLately } from "../proposal/quote";
import { offers, rateCards } from "../tables";
import type { List } from "./schema";

const pageSize = 24;

/** What a brand sets aside for an offer, in minor units. */
const price = sql<number>`coalesce(${offers.cap}, ${offers.rate})`;

/** The offers of a network in the query that are on its card now. */
const offered = (ctx: { db: Db }, also?: SQL) =>
  exists(
    ctx.db
      .select({ one: sql`1` })
      .from(offers)
      .innerJoin(rateCards, eq(rateCards.networkId, offers.networkId))
      .where(and(eq(offers.networkId, networks.id), isNull(offers.pausedAt), also)),
  );

const bounds = { "50": [1, 50], "150": [51, 150], "500": [151, 500], "1500": [501, 1_500] } as const;

function facets(ctx: Ctx<BrandActor>, wanted: List) {
  const { q, interest, value, language, region, size, price: most, by } = wanted;
  const [least, largest] = size ? bounds[size] : [0, 0];
  const today = dayOf(ctx.now);
  return and(
    q ? or(contains(networks.name, q), contains(networks.purpose, q)) : undefined,
    interest && sql`${networks.interests} @> array[${interest}]::text[]`,
    // As a function: of the operator Postgres thinks that one in a hundred holds a value, and reads all charters first.
    value && sql`jsonb_exists(${charters.partners}->'values', ${value})`,
    language && eq(networks.language, language),
    region && inArray(networks.region, [region, "anywhere"]),
    size && sql`${networks.memberCount} between ${least} and ${largest}`,
    offered(
      ctx,
      and(
        most ? lte(price, Number(most) * 100) : undefined,
        by ? sql`${nextFreeDay(today)} <= ${by}` : undefined,
      ),
    ),
  );
}

/** Networks that let partners in and offer something, newest first, with figures that are counted and not told. */
export async function listDirectory(ctx: Ctx<BrandActor>, wanted: List) {
  const { brandId } = ctx.actor;
  const rows = await ctx.db
    .select({
      id: networks.id,
      slug: networks.slug,
      name: networks.name,
      purpose: networks.purpose,
      colour: networks.colour,
      coverId: networks.coverId,
      memberCount: networks.memberCount,
      language: networks.language,
      region: networks.region,
      interests: networks.interests,
      policy: charters.partners,
      owner: sql<string>`coalesce(${brands.name}, ${people.name}, '')`,
    })
    .from(networks)
    .innerJoin(
      charters,
      and(eq(charters.networkId, networks.id), eq(charters.version, networks.charterVersion)),
    )
    .leftJoin(people, eq(people.id, networks.ownerPersonId))
    .leftJoin(brands, eq(brands.id, networks.ownerBrandId))
    .where(
      and(
        eq(networks.visibility, "public"),
        sql`(${charters.partners}->>'welcome')::boolean`,
        sql`${networks.ownerBrandId} is distinct from ${brandId}`,
        facets(ctx, wanted),
        wanted.after ? isOlderThan(wanted.after) : undefined,
      ),
    )
    .orderBy(desc(networks.createdAt), desc(networks.id))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  const [counted, [brand]] = await Promise.all([
    figuresOf(
      ctx,
      page.map(({ id }) => id),
    ),
    ctx.db
      .select({ values: brands.values, categories: brands.categories, practices: brands.practices })
      .from(brands)
      .where(eq(brands.id, brandId)),
  ]);
  const { values = [], categories = [], practices = [] } = brand ?? {};
  const held = values.map((value) => ({ value, evidence: "declared" as const }));
  const networksFound = page.map(({ id, policy, ...network }) => {
    const { fit, blocked } = scoreFit(policy, { held, categories, practices });
    return { ...network, ...counted.get(id), values: policy.values, fit: blocked ? null : Math.round(fit) };
  });
  return { networks: networksFound, after: rows.length > pageSize ? (page.at(-1)?.slug ?? null) : null };
}
export type Listed = Awaited<ReturnType<typeof listDirectory>>["networks"][number];

/** From what price on, from which day on, how much is said there, and how far its owner can be relied on. */
const figures = kept((db) =>
  db
    .select({
      networkId: offers.networkId,
      currency: rateCards.currency,
      from: sql<number>`min(${price})::float8`,
      nextFree: sql<string | null>`min(${nextFreeDay(sql.placeholder("today"))})`,
      posts: sql<number>`(select count(*)::int from ${posts} where ${saidLately(offers.networkId)})`,
      reliability: reliability(offers.networkId),
    })
    .from(offers)
    .innerJoin(rateCards, eq(rateCards.networkId, offers.networkId))
    .where(
      and(sql`${offers.networkId} = any(${sql.placeholder("networks")}::text[])`, isNull(offers.pausedAt)),
    )
    .groupBy(offers.networkId, rateCards.currency),
);

async function figuresOf(ctx: Ctx<BrandActor>, ids: string[]) {
  const rows =
    ids.length > 0 ? await figures(ctx.db, { today: dayOf(ctx.now), networks: `{${ids.join()}}` }) : [];
  return new Map(rows.map(({ networkId, ...its }) => [networkId, its]));
}
