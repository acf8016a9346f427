import { sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import { Refused } from "@/platform/errors";
import { custodies, memberships, networks, votes } from "../tables";
import type { Cast } from "./schema";

/**
 * A member who was there when it began says yes or no to the sale. To say something else later is to change it. Whoever
 * sells has no vote.
 */
export async function castVote(ctx: Ctx<Speaker>, { isFor }: Cast) {
  const { networkId, membershipId } = ctx.actor;
  const cast = await ctx.db.execute(sql`
    with open as (select id, network_id, created_at from ${custodies} where network_id = ${networkId}
      and ended_at is null and vote_closed_at is null and sale_vote <> 'none' for share)
    insert into ${votes} (custody_id, membership_id, is_for)
    select open.id, m.id, ${isFor} from open
    join ${memberships} as m on m.network_id = open.network_id join ${networks} as n on n.id = open.network_id
    where m.id = ${membershipId} and m.joined_at <= open.created_at
      and m.person_id is distinct from n.owner_person_id
      and not exists (select from ${brandPeople} as b where b.brand_id = n.owner_brand_id
        and b.person_id = m.person_id and b.role in ('owner', 'manager'))
    on conflict (custody_id, membership_id) do update set is_for = excluded.is_for
    returning membership_id`);
  if (cast.length === 0)
    throw new Refused(
      "conflict",
      "You have no vote in this now: none is open, it began before you came, or you act for whoever sells.",
    );
}
