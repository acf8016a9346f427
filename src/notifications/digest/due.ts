import { sql } from "drizzle-orm";
import { inside } from "@/networks/membership/lifecycle";
import { memberships, networks } from "@/networks/tables";
import { announce } from "@/platform/events";
import type { SystemCtx } from "@/platform/jobs";
import { digestDue } from "../events";
import { digestPlans } from "../tables";
import { usual } from "./schema";

/**
 * Says of everybody whose hour has come that a digest is due: every day, or on her Mondays. Asked every hour; a day
 * that was missed is not made up for.
 */
export async function dueDigest(ctx: SystemCtx) {
  const due = await ctx.db.execute<{ membershipId: string }>(sql`
    with near as (
      select member.id, coalesce(plan.every, ${usual.every}) as every, coalesce(plan.hour, ${usual.hour}::int) as hour,
        plan.sent_at, ${ctx.now.toISOString()}::timestamptz at time zone coalesce(zone.name, 'UTC') as local
      from ${memberships} as member
      join ${networks} as house on house.id = member.network_id
      join people as person on person.id = member.person_id and person.email_verified_at is not null
      left join ${digestPlans} as plan on plan.person_id = member.person_id and plan.network_id = member.network_id
      left join pg_timezone_names as zone on zone.name = person.time_zone
      where member.state in ${[...inside]})
    select id as "membershipId" from near
    where every <> 'never' and extract(hour from local)::int = hour
      and (every = 'daily' or extract(isodow from local)::int = 1)
      and (sent_at is null or sent_at < ${ctx.now.toISOString()}::timestamptz - interval '12 hours')
    order by id`);
  for (const { membershipId } of due) await announce(ctx, digestDue, { membershipId });
}
