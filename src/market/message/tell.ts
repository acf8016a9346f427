import { eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { namesOfDeal } from "../deal/reads";
import { tellSidesDeal } from "../deal/tell-sides";
import { dealMessages } from "../tables";

/** Brings a message to the other side. */
export async function tellMessage(ctx: Ctx<System>, { messageId }: { messageId: string }) {
  const [message] = await ctx.db.select().from(dealMessages).where(eq(dealMessages.id, messageId));
  const row = message && (await namesOfDeal(ctx, message.dealId));
  if (!row) return;
  const { network, buyer, seller, sides } = row;
  const from = message.side === "buyer" ? buyer : seller;
  await tellSidesDeal(ctx, {
    ...{ dealId: message.dealId, network, sides, key: `deal-message:${messageId}` },
    newsFor: (who) =>
      who !== message.side && who !== "operator"
        ? { sentence: `${from} writes to you about ${network.name}.`, more: `“${message.words}”` }
        : null,
  });
}
