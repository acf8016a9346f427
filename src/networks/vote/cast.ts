import { sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { custodies, memberships, votes } from "../tables";
import type { Cast } from "./schema";

/** A member who was there when it began says yes or no to the sale. To say something else later is to change it. */
export async function castVote(ctx: Ctx<Speaker>, { isFor }: Cast) {
  const { networkId, membershipId } = ctx.actor;
  const cast = await ctx.db.execute(sql`
    insert into ${votes} (custody_id, membership_id, is_for)
    select ${custodies.id}, ${memberships.id}, ${isFor} from ${custodies}
    join ${memberships} on ${memberships.networkId} = ${custodies.networkId}
    where ${custodies.networkId} = ${networkId} and ${custodies.endedAt} is null and ${custodies.saleVote} <> 'none'
      and ${memberships.id} = ${membershipId} and ${memberships.joinedAt} <= ${custodies.createdAt}
    on conflict (custody_id, membership_id) do update set is_for = excluded.is_for
    returning membership_id`);
  if (cast.length === 0)
    throw new Refused(
      "conflict",
      "There is nothing to vote on: the charter asks for no vote, the network does not change hands now, or it began to before you came.",
    );
}
