import type { Ctx, System } from "@/identity/actor";
import { namesOfDeal } from "./reads";
import { tellSidesDeal } from "./tell-sides";

/** Tells the seller that the buyer asks for more days to look. */
export async function tellDaysDeal(ctx: Ctx<System>, { dealId }: { dealId: string }) {
  const row = await namesOfDeal(ctx, dealId);
  if (!row?.deal.extensionDays || row.deal.extendedAt) return;
  const { deal, network, buyer, sides } = row;
  await tellSidesDeal(ctx, {
    ...{ dealId, network, sides, key: `deal-days:${dealId}:${deal.extensionDays}` },
    newsFor: (who) =>
      who === "seller"
        ? {
            sentence: `${buyer} asks for ${deal.extensionDays} more days to look closely at ${network.name}.`,
            more: "You may give them, once. If you do not, the days end as agreed.",
          }
        : null,
  });
}
