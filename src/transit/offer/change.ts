import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { offers } from "../tables";
import { visibleTo } from "./reads";
import type { Change } from "./schema";

/** Changes what an offer says and costs from now on. Terms carry their own words and prices, so nothing agreed moves. */
export async function changeOffer(ctx: Ctx<Insider>, input: Change) {
  const { offerId, kind, title, promise, model, rate, floor, cap, leadDays, capacity } = input;
  const [offer] = await ctx.db
    .update(offers)
    .set({ kind, title, promise, model, rate, floor, cap, leadDays, capacity, updatedAt: ctx.now })
    .where(and(visibleTo(ctx.actor), eq(offers.id, offerId)))
    .returning({ id: offers.id });
  if (!offer) throw notFound("offer");
}
