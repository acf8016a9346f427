import { eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused, refusing } from "@/platform/errors";
import { rateCards } from "../tables";
import { lockRateCard } from "./lock";
import type { Change } from "./schema";

const priced = new Refused(
  "conflict",
  "Your offers have their prices in the old currency already, so it stays. Nothing was changed.",
  { currency: ["The card has offers in the old currency, so it stays."] },
);

/** Chooses the currency, while nothing is priced yet, and the weekdays on which nothing begins. */
export const changeRateCard = (ctx: Ctx<Insider>, { currency, quietDays }: Change) =>
  refusing({ offers_in_the_cards_currency: priced }, () =>
    transact(ctx, async (ctx) => {
      await lockRateCard(ctx, ctx.actor.networkId);
      await ctx.db
        .update(rateCards)
        .set({ currency, quietDays: quietDays.toSorted(), updatedAt: ctx.now })
        .where(eq(rateCards.networkId, ctx.actor.networkId));
    }),
  );
