import { sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { memberships } from "@/networks/tables";
import { seekFinding } from "@/payments/finding/seek";
import { deliveries, optOuts } from "../tables";

/** A moment less than a day, so that two items exactly a day apart are no breach. */
const [day, week] = ["23:59:59", "6 days 23:59:59"];

/** What the statement that writes never lets happen, looked for all the same: too many, against a "no", too soon. */
const breaches = sql`
  with lately as (select * from ${deliveries} where created_at > now() - interval '15 days'),
  counted as (
    select person_id, count(*) over (partition by person_id order by created_at
        range between ${day}::interval preceding and current row) as in_day,
      count(*) over (partition by person_id order by created_at
        range between ${week}::interval preceding and current row) as in_week
    from lately)
  select 'attention-cap' as kind, person_id as subject, 'This person met more partner items than the caps allow.' as sentence
    from counted where in_day > 1 or in_week > 3 group by person_id
  union
  select 'opt-out-ignored', d.id, 'This partner item reached somebody after she had opted out of it.'
    from lately as d join ${optOuts} as no on no.person_id = d.person_id and no.created_at <= d.created_at
      and (no.ended_at is null or no.ended_at > d.created_at)
      and (no.scope = 'all' or no.brand_id = d.brand_id or no.category = d.category)
  union
  select 'newcomer-reached', d.id, 'This partner item reached a member in her first seven days.'
    from lately as d join ${memberships} as m on m.id = d.membership_id
    where d.created_at >= m.joined_at and d.created_at < m.joined_at + interval '7 days'
  limit 100`;

/** Looks whether the gate kept its promises, and puts what it did not on the operator's desk. */
export const checkDelivery = (ctx: Ctx) => seekFinding(ctx, breaches);
