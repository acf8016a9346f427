import type { Ctx, System } from "@/identity/actor";
import type { BidSide } from "../bid/schema";
import { namesOfDeal } from "../deal/reads";
import { tellSidesDeal } from "../deal/tell-sides";

/** Tells the side that has not signed that the other one has. That both have is told as a step of the deal. */
export async function tellAgreement(ctx: Ctx<System>, { dealId, side }: { dealId: string; side: BidSide }) {
  const row = await namesOfDeal(ctx, dealId);
  if (row?.deal.state !== "agreement") return;
  const { network, buyer, seller, sides } = row;
  await tellSidesDeal(ctx, {
    ...{ dealId, network, sides, key: `agreement:${dealId}:${side}` },
    newsFor: (who) =>
      who !== side && who !== "operator"
        ? {
            sentence: `${side === "buyer" ? buyer : seller} has signed the agreement about ${network.name}.`,
            more: "It waits for you now.",
          }
        : null,
  });
}
