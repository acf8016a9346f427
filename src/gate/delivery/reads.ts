import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { inside } from "@/networks/membership/lifecycle";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import type { Caps } from "@/networks/partner-policy/schema";
import { memberships, networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { houseOf } from "../pass/reads";
import { deliveries, disclosures, optOuts } from "../tables";
import { whySentences } from "./policy";
import type { Item, OneDelivery } from "./schema";

/** Whether somebody has said that she does not want items like this. `person` is a column; the rest is of the item. */
export const hasOptedOut = (person: SQL, item: { brandId: SQL; category: SQL }) => sql`exists (
  select from ${optOuts} as no where no.person_id = ${person} and no.ended_at is null and (
    no.scope = 'all'
    or no.brand_id = any(${houseOf(item.brandId)})
    or no.category = ${item.category}
    or no.category in (select jsonb_array_elements_text(dealing.categories)
      from ${brands} as dealing where dealing.id = any(${houseOf(item.brandId)}))))`;

/**
 * Every member of the network and what stands between her and the item, by the clock of the database at the moment
 * of the statement that asks. Nobody is counted in two networks: caps look at all that a person met anywhere.
 */
export const audience = (
  { networkId, brandId, category, source, campaign = source }: Item,
  caps: Caps,
) => sql`
  select m.id as membership_id, m.person_id,
    coalesce(m.joined_at, m.created_at) > statement_timestamp() - make_interval(days => ${caps.firstDays}::int) as too_new,
    ${hasOptedOut(sql`m.person_id`, { brandId: sql`${brandId}`, category: sql`${category}` })} as opted_out,
    exists (select from ${deliveries} as d where d.source = ${source} and d.person_id = m.person_id) as has_it,
    met.today > 0 or met.week >= ${caps.memberWeek}::int or met.of_brand >= ${caps.brandMonth}::int
      or ${campaign ? sql`(select count(*) from ${deliveries} as d where d.campaign = ${campaign} and d.person_id = m.person_id)` : sql`0`}
        >= ${caps.campaign}::int as capped
  from ${memberships} as m
  cross join (select ${houseOf(sql`${brandId}`)} as ids) as house
  cross join lateral (
    select count(*) filter (where d.created_at > statement_timestamp() - interval '1 day') as today,
      count(*) filter (where d.created_at > statement_timestamp() - interval '7 days') as week,
      count(*) filter (where d.brand_id = any(house.ids)) as of_brand
    from ${deliveries} as d
    where d.person_id = m.person_id and d.created_at > statement_timestamp() - interval '28 days') as met
  where m.network_id = ${networkId} and m.state in ${[...inside]}`;

export type Reach = { members: number; tooNew: number; optedOut: number; capped: number; eligible: number };

/** How many may meet an item like this: those inside, without the newcomers and those who opted out. */
export async function eligibleReach(ctx: { db: Db }, item: Omit<Item, "source">): Promise<Reach> {
  const { policy } = await partnerPolicyOf(ctx, item.networkId);
  const [row] = await ctx.db.execute<Reach>(sql`
    with audience as (${audience({ ...item, source: item.campaign ?? "" }, policy.caps)})
    select count(*)::int as members,
      count(*) filter (where too_new)::int as "tooNew",
      count(*) filter (where opted_out and not too_new)::int as "optedOut",
      count(*) filter (where capped and not too_new and not opted_out)::int as capped,
      count(*) filter (where not too_new and not opted_out)::int as eligible
    from audience`);
  return row ?? { members: 0, tooNew: 0, optedOut: 0, capped: 0, eligible: 0 };
}

/** What partners have put before this member and she has not put away, newest first. An opt-out holds at once. */
export const listDeliveries = (ctx: Ctx<Speaker>) =>
  ctx.db
    .select({
      source: deliveries.source,
      category: deliveries.category,
      brand: { slug: brands.slug, name: brands.name },
      disclosure: {
        legalName: disclosures.legalName,
        given: disclosures.given,
        writtenBy: disclosures.writtenBy,
      },
      at: deliveries.createdAt,
      seenAt: deliveries.seenAt,
    })
    .from(deliveries)
    .innerJoin(disclosures, eq(disclosures.id, deliveries.disclosureId))
    .innerJoin(brands, eq(brands.id, deliveries.brandId))
    .where(
      and(
        eq(deliveries.membershipId, ctx.actor.membershipId),
        eq(deliveries.networkId, ctx.actor.networkId),
        isNull(deliveries.hiddenAt),
        sql`not ${hasOptedOut(sql`${deliveries.personId}`, {
          brandId: sql`${deliveries.brandId}`,
          category: sql`${deliveries.category}`,
        })}`,
      ),
    )
    .orderBy(desc(deliveries.createdAt))
    .limit(50);

/** Why a member meets an item, in sentences: where she is, what it is, how much of it there may be. */
export async function whyShown(ctx: Ctx<Speaker>, { source }: OneDelivery) {
  const { membershipId, networkId, personId } = ctx.actor;
  const [row] = await ctx.db
    .select({
      network: networks.name,
      brand: brands.name,
      category: deliveries.category,
      week: sql<number>`(select count(*)::int from ${deliveries} as other where other.person_id = ${personId}
        and other.created_at > now() - interval '7 days')`,
    })
    .from(deliveries)
    .innerJoin(networks, eq(networks.id, deliveries.networkId))
    .innerJoin(brands, eq(brands.id, deliveries.brandId))
    .where(and(eq(deliveries.membershipId, membershipId), eq(deliveries.source, source)));
  if (!row) throw notFound("item");
  const { policy } = await partnerPolicyOf(ctx, networkId);
  return whySentences({ ...row, decides: policy.decides, memberWeek: policy.caps.memberWeek });
}
