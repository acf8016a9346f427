import { and, eq, sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { deliveries } from "../tables";
import type { OneDelivery } from "./schema";

/** Puts an item away for good, without a word. */
export async function hideDelivery(ctx: Ctx<Speaker>, { source }: OneDelivery) {
  const [row] = await ctx.db
    .update(deliveries)
    .set({ hiddenAt: sql`coalesce(${deliveries.hiddenAt}, now())` })
    .where(and(eq(deliveries.membershipId, ctx.actor.membershipId), eq(deliveries.source, source)))
    .returning({ id: deliveries.id });
  if (!row) throw notFound("item");
}
