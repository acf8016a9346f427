import { sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import { seekFinding } from "@/payments/finding/seek";
import { holdsPlace, inside } from "../membership/lifecycle";
import { invitations, memberships, networks, ownerships } from "../tables";

/** What the verbs and the database never let happen, looked for all the same: a lost owner, lost members, lasting power. */
const breaches = sql`
  with latest as (select distinct on (network_id) * from ${ownerships} order by network_id, created_at desc),
  counted as (
    select network_id, count(*) filter (where state in ${[...holdsPlace]}) as members,
      count(*) filter (where state in ${[...inside]} and role = 'steward') as stewards
    from ${memberships} group by network_id)
  select 'owner-astray' as kind, n.id as subject,
      'This network does not belong to whom its last change of owner gave it.' as sentence
    from latest as o join ${networks} as n on n.id = o.network_id where n.owner_brand_id is distinct from o.to_brand_id
  union all
  select 'members-miscounted', n.id, 'The members or stewards of this network are not as many as it says.'
    from ${networks} as n left join counted as c on c.network_id = n.id
    where (n.member_count, n.steward_count) <> (coalesce(c.members, 0), coalesce(c.stewards, 0))
  union all
  select 'former-owner-invites', i.id, 'This invitation of a former owner still lets people in.'
    from latest as o join ${invitations} as i on i.network_id = o.network_id and i.created_at < o.created_at
    where i.revoked_at is null and (i.invited_by = o.from_person_id or exists (select from ${brandPeople} as b
        where b.brand_id = o.from_brand_id and b.person_id = i.invited_by and b.created_at < o.created_at))
      and not exists (select from ${brandPeople} as b where b.brand_id = o.to_brand_id and b.person_id = i.invited_by)
  limit 100`;

/** Looks whether every network has its owner and its members, and puts what is not so on the operator's desk. */
export const checkNetwork = (ctx: Ctx) => seekFinding(ctx, breaches);
