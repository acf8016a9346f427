import { and, eq, sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import type { OneDelivery } from "../delivery/schema";
import { complaints, deliveries } from "../tables";
import { undoMinutes } from "./policy";

/**
 * Undoes within ten minutes what was said of an item by mistake: it comes back, and counts as no complaint. If it has
 * paused the item meanwhile, a steward lets that go on.
 */
export const takeBackComplaint = (ctx: Ctx<Speaker>, { source }: OneDelivery) =>
  transact(ctx, async (ctx) => {
    const { personId, membershipId } = ctx.actor;
    const lately = sql`now() - make_interval(mins => ${undoMinutes}::int)`;
    await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`complaints:${source}`}, 0))`);
    const [back] = await ctx.db
      .update(deliveries)
      .set({ hiddenAt: null })
      .where(
        and(
          eq(deliveries.membershipId, membershipId),
          eq(deliveries.source, source),
          sql`${deliveries.hiddenAt} > ${lately}`,
        ),
      )
      .returning({ id: deliveries.id });
    if (!back)
      throw new Refused("conflict", "This was not put away in the last ten minutes, so it stays as it is.");
    await ctx.db
      .delete(complaints)
      .where(
        and(
          eq(complaints.personId, personId),
          eq(complaints.source, source),
          sql`${complaints.createdAt} > ${lately}`,
        ),
      );
  });
