import { and, eq, isNotNull } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { notFound, Refused } from "@/platform/errors";
import { offers } from "../tables";
import { visibleTo } from "./reads";
import type { Pause } from "./schema";

/** Puts a paused offer back on the public card. */
export async function resumeOffer(ctx: Ctx<Insider>, { offerId }: Pause) {
  const own = and(visibleTo(ctx.actor), eq(offers.id, offerId));
  const [resumed] = await ctx.db
    .update(offers)
    .set({ pausedAt: null })
    .where(and(own, isNotNull(offers.pausedAt)))
    .returning({ id: offers.id });
  if (resumed) return;
  const [offer] = await ctx.db.select({ id: offers.id }).from(offers).where(own);
  throw offer ? new Refused("conflict", "This offer is on the card already.") : notFound("offer");
}
