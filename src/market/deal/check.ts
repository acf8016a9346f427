import { sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { custodies, ownerships } from "@/networks/tables";
import { seekFinding } from "@/payments/finding/seek";
import { awaiting } from "@/payments/hold/lifecycle";
import { holds } from "@/payments/tables";
import { custodyStates } from "../handover/lifecycle";
import { approaches, deals, handovers } from "../tables";
import { liveDealStates } from "./lifecycle";

/** Their money has come and gone, or is on its way back. */
const over = ["terminated", "refunding", "refunded", "settled", "closed", "completed"];

/**
 * What the verbs and the database never let happen, looked for all the same. Money that comes late finds its sale over
 * for as long as a job takes, so a quarter of an hour is let pass.
 */
const breaches = sql`
  select 'sold-twice' as kind, network_id as subject, 'Two sales of this network are under way.' as sentence
    from ${deals} where state in ${[...liveDealStates]} group by network_id having count(*) > 1
  union all
  select 'accepted-twice', listing_id, 'Two bids for this listing were accepted.'
    from ${approaches} where state = 'accepted' group by listing_id having count(*) > 1
  union all
  select 'sale-unpaid', d.id, 'This network is being handed over, and its price is not held.'
    from ${deals} as d where d.state = 'handing_over' and not exists (select from ${holds} as h
      where h.purpose = d.id and h.kind = 'closing' and h.state = 'held' and h.price = d.price)
  union all
  select 'sale-over-money-left', d.id, 'This sale is over, and its money still waits.'
    from ${deals} as d join ${holds} as h on h.purpose = d.id
    where d.state in ${over} and h.state in ${[...awaiting, "held"]} and d.updated_at < now() - interval '15 minutes'
  union all
  select 'sale-overdue', id, 'This sale should have been undone, so that its money is not held for too long.'
    from ${deals} where state = 'handing_over' and overdue_at < now() - interval '1 hour'
  union all
  select 'custody-astray', coalesce(c.cause, u.deal_id), 'This network is locked for no sale, or changes hands without a lock.'
    from (select * from ${custodies} where ended_at is null) as c full join
      (select * from ${handovers} where state in ${[...custodyStates]}) as u on u.deal_id = c.cause
    where c.cause is null or u.deal_id is null
  union all
  select 'sold-to-nobody', d.id, 'This sale is closed, and its buyer was never given the network.'
    from ${deals} as d where d.state in ('closed', 'completed') and not exists (select from ${ownerships} as o
      where o.network_id = d.network_id and o.to_brand_id = d.buyer_id and o.created_at > d.created_at)
  limit 100`;

/** Looks whether every sale, its money and its lock tell the same story, and puts what does not on the operator's desk. */
export const checkDeal = (ctx: Ctx) => seekFinding(ctx, breaches);
