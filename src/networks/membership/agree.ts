import { and, eq, sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { Refused } from "@/platform/errors";
import { memberships, networks } from "../tables";
import type { Accept } from "./schema";

/** A member says yes to the charter as it has become. It is noted, and nobody who has not said so yet is sent away. */
export async function agreeMembership(ctx: Ctx<Speaker>, { charterVersion }: Omit<Accept, "network">) {
  const { membershipId, networkId } = ctx.actor;
  const agreed = await ctx.db
    .update(memberships)
    .set({ charterVersion })
    .where(
      and(
        eq(memberships.id, membershipId),
        sql`exists (select from ${networks} where ${networks.id} = ${networkId}
          and ${networks.charterVersion} = ${charterVersion})`,
      ),
    )
    .returning({ id: memberships.id });
  if (agreed.length === 0)
    throw new Refused(
      "conflict",
      "The charter has changed since you opened it. Please read the new version.",
    );
}
