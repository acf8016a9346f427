import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { limits, spend } from "@/platform/limits";
import { lockRateCard } from "../rate-card/lock";
import { offers } from "../tables";
import type { Create } from "./schema";

/** Puts an offer on the card, in the card's currency. */
export async function createOffer(ctx: Ctx<Insider>, input: Create) {
  await spend(limits.offerCreated, ctx.actor.networkId, "offers");
  return transact(ctx, async (ctx) => {
    const { currency } = await lockRateCard(ctx, ctx.actor.networkId);
    const { kind, title, promise, model, rate, floor, cap, leadDays, capacity } = input;
    const [offer] = await ctx.db
      .insert(offers)
      .values({
        networkId: ctx.actor.networkId,
        currency,
        ...{ kind, title, promise, model, rate, floor, cap, leadDays, capacity },
      })
      .returning({ id: offers.id });
    if (!offer) throw new Error("the offer was not kept");
    return { offerId: offer.id };
  });
}
