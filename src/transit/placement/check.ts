import { sql } from "drizzle-orm";
import { partnerItems } from "@/community/tables";
import type { Ctx } from "@/identity/actor";
import { seekFinding } from "@/payments/finding/seek";
import { awaiting } from "@/payments/hold/lifecycle";
import { holds } from "@/payments/tables";
import { creatives, placements } from "../tables";
import { overStates, paidStates } from "./lifecycle";

/** What the verbs never let happen, looked for all the same: other words than were approved, or money that tells another story. */
const breaches = sql`
  select 'published-otherwise' as kind, p.id as subject, 'What runs is not what was approved.' as sentence
    from ${placements} as p join ${partnerItems} as i on i.source = p.source
    left join ${creatives} as c on c.id = p.creative_id
    where p.published_at > now() - interval '120 days' and (c.hash is distinct from p.approved_hash
      or i.hash is distinct from p.approved_hash or i.title is distinct from c.body::jsonb ->> 'title'
      or i.body is distinct from c.body::jsonb ->> 'body'
      or i.link_href is distinct from c.body::jsonb #>> '{link,href}')
  union all
  select 'run-unpaid', p.id, 'A run goes on whose money never came.'
    from ${placements} as p left join ${holds} as h on h.purpose = p.id
    where p.state in ${[...paidStates]}
      and (h.id is null or h.state in ${[...awaiting, "cancelled", "expired"]})
  union all
  select 'run-over-money-left', p.id, 'A run is over, and its money still waits.'
    from ${placements} as p join ${holds} as h on h.purpose = p.id
    where p.state in ${[...overStates]} and h.state in ${[...awaiting, "held"]}
  limit 100`;

/** Looks whether what runs is what was agreed, and puts what is not on the operator's desk. */
export const checkPlacement = (ctx: Ctx) => seekFinding(ctx, breaches);
