import { sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { objectionMade } from "../events";
import { custodies, memberships, objections } from "../tables";
import type { Make } from "./schema";

/** A member who was there when it began says that she does not want the network to change hands. To say it twice is to say it once. */
export const makeObjection = (ctx: Ctx<Speaker>, { reason }: Omit<Make, "network">) =>
  transact(ctx, async (ctx) => {
    const { networkId, membershipId } = ctx.actor;
    const made = await ctx.db.execute(sql`
      insert into ${objections} (custody_id, membership_id, reason)
      select ${custodies.id}, ${memberships.id}, ${reason} from ${custodies}
      join ${memberships} on ${memberships.networkId} = ${custodies.networkId}
      where ${custodies.networkId} = ${networkId} and ${custodies.endedAt} is null
        and ${memberships.id} = ${membershipId} and ${memberships.joinedAt} <= ${custodies.createdAt}
      on conflict (custody_id, membership_id) do update set reason = excluded.reason
      returning membership_id`);
    if (made.length === 0)
      throw new Refused(
        "conflict",
        "Nothing is there to object to: the network does not change hands now, or it began to before you came.",
      );
    await announce(ctx, objectionMade, { membershipId });
  });
