import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { deliveries } from "../tables";
import type { SeeDelivery } from "./schema";

/** Marks what the actor herself has met as seen, the first time. Nobody sees for anybody else. */
export async function seeDelivery(ctx: Ctx<Speaker>, { sources }: SeeDelivery) {
  if (sources.length === 0) return;
  await ctx.db
    .update(deliveries)
    .set({ seenAt: sql`now()` })
    .where(
      and(
        eq(deliveries.membershipId, ctx.actor.membershipId),
        inArray(deliveries.source, sources),
        isNull(deliveries.seenAt),
      ),
    );
}
