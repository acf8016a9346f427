import { type SQL, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { people } from "@/identity/tables";
import { inside } from "@/networks/membership/lifecycle";
import { stricter } from "@/networks/partner-policy/policy";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import type { PartnerPolicy } from "@/networks/partner-policy/schema";
import { memberships } from "@/networks/tables";
import { type Db, transact } from "@/platform/db";
import { houseOf } from "../pass/reads";
import { deliveries } from "../tables";
import type { Closed } from "./policy";
import { audience, type Reach } from "./reads";
import type { Item } from "./schema";

type Send = Item & {
  disclosureId: string;
  /** How many items of any kind the network had in the last 28 days, as whoever asks has counted them. */
  items: number;
  /** What else must be true in the very statement that writes: the approved hash, say. */
  provided?: SQL | undefined;
  /** At most so many members, chosen so that it is not always the same ones. */
  limit?: number | undefined;
};
export type Sent = Reach & { already: number; delivered: number; closed: Closed | null };

/**
 * Puts an item before every member who may meet it, and before nobody else. Whoever sends holds the network and then
 * its people, always in the same order, until the transaction ends; an opt-out takes the same lock. So the statement
 * that writes sees all that was decided before it, and every cap and every "no" is in that statement.
 */
export const sendDelivery = (
  ctx: Ctx,
  { disclosureId, items, provided, limit, ...item }: Send,
): Promise<Sent> =>
  transact(ctx, async (ctx) => {
    const { networkId, brandId, category, source, campaign = source } = item;
    await holdAttention(ctx, networkId);
    const { policy } = await partnerPolicyOf(ctx, networkId);
    const [sent] = await ctx.db.execute<Sent>(sql`
      with audience as materialized (${audience(item, stricter(policy.caps))}),
      house as materialized (${closing(item, policy, items, provided)}),
      chosen as (
        select audience.* from audience cross join house
        where house.closed is null and not (too_new or opted_out or has_it or capped)
        order by md5(${source} || person_id) limit ${limit ?? null}),
      written as (
        insert into ${deliveries}
          (network_id, membership_id, person_id, source, campaign, brand_id, disclosure_id, category, created_at)
        select ${networkId}, membership_id, person_id, ${source}, ${campaign}, ${brandId}, ${disclosureId},
          ${category}, statement_timestamp() from chosen
        returning 1)
      select count(*)::int as members,
        count(*) filter (where too_new)::int as "tooNew",
        count(*) filter (where opted_out and not too_new)::int as "optedOut",
        count(*) filter (where has_it)::int as already,
        count(*) filter (where capped and not (too_new or opted_out or has_it))::int as capped,
        count(*) filter (where not (too_new or opted_out))::int as eligible,
        (select count(*)::int from written) as delivered,
        (select closed from house) as closed
      from audience`);
    if (!sent) throw new Error("a statement that counts has not answered");
    return sent;
  });

/** One sender a network at a time, and nobody opts out or meets another item between the look and the writing. */
async function holdAttention(ctx: { db: Db }, networkId: string) {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`deliveries:${networkId}`}, 0))`);
  await ctx.db.execute(sql`
    select from ${people} where id in (
      select person_id from ${memberships} where network_id = ${networkId} and state in ${[...inside]})
    order by id for no key update`);
}

/**
 * Why the network as a whole has no room for the item now, or null. Counted by what was delivered, not by plans.
 * What has begun may go on to those who come later: only the first delivery needs room in the week.
 */
const closing = (
  { networkId, brandId, source, campaign = source }: Item,
  { welcome, caps, quietDays }: PartnerPolicy,
  items: number,
  provided: SQL | undefined,
) => sql`
  select case
    when not ${welcome}::boolean then 'unwelcome'
    when not (${provided ?? sql`true`}) then 'changed'
    when extract(isodow from statement_timestamp() at time zone 'UTC')::int = any(${`{${quietDays.join()}}`}::int[]) then 'quiet'
    when bool_or(source = ${source}) then null
    when count(*) filter (where first > statement_timestamp() - interval '7 days') >= ${caps.networkWeek}::int then 'full'
    when bool_or(brand_id = any(${houseOf(sql`${brandId}`)}) and campaign <> ${campaign}
      and latest > statement_timestamp() - make_interval(days => ${caps.restDays}::int)) then 'resting'
    when (count(*) filter (where first > statement_timestamp() - interval '28 days') + 1) * 100
      > ${caps.shareOfItems}::int * (${items}::int + 1) then 'share'
    end as closed
  from (select source, brand_id, campaign, min(created_at) as first, max(created_at) as latest from ${deliveries}
    where network_id = ${networkId} and (created_at > statement_timestamp() - interval '180 days' or source = ${source})
    group by 1, 2, 3) as lately`;
