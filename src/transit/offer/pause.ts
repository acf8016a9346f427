import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { notFound, Refused } from "@/platform/errors";
import { offers } from "../tables";
import { visibleTo } from "./reads";
import type { Pause } from "./schema";

/** Takes an offer from the public card. What was proposed or agreed before goes its way. */
export async function pauseOffer(ctx: Ctx<Insider>, { offerId }: Pause) {
  const own = and(visibleTo(ctx.actor), eq(offers.id, offerId));
  const [paused] = await ctx.db
    .update(offers)
    .set({ pausedAt: ctx.now })
    .where(and(own, isNull(offers.pausedAt)))
    .returning({ id: offers.id });
  if (paused) return;
  const [offer] = await ctx.db.select({ id: offers.id }).from(offers).where(own);
  throw offer ? new Refused("conflict", "This offer is paused already.") : notFound("offer");
}
