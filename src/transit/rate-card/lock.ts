import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { rateCards } from "../tables";

/**
 * The network's card, made when it is first needed, and held until the transaction ends: whatever takes a place
 * or a currency waits its turn here, network by network.
 */
export async function lockRateCard(ctx: Ctx, networkId: string) {
  await ctx.db.insert(rateCards).values({ networkId }).onConflictDoNothing();
  const [card] = await ctx.db
    .select()
    .from(rateCards)
    .where(eq(rateCards.networkId, networkId))
    .for("no key update");
  if (!card) throw new Error("a rate card went missing");
  return card;
}
