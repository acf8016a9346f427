import type { Ctx } from "@/identity/actor";
import { attempt } from "@/platform/move";
import { moveApproach } from "../approach/move";
import { moveListing } from "../listing/move";
import type { Deal } from "./move";

/**
 * The listing is sold, or takes another buyer; the approach has outlived it, or fallen with it. One that an operator has
 * taken out of the market meanwhile stays where it is: money and network go their way all the same.
 */
export async function leaveMarketDeal(
  ctx: Ctx,
  { listingId, approachId }: Pick<Deal, "listingId" | "approachId">,
  { sold }: { sold: boolean },
) {
  const asSystem = { ...ctx, actor: { kind: "system" as const, job: "end-deal" } };
  await attempt(asSystem, (ctx) => moveListing(ctx, { id: listingId, move: sold ? "sell" : "reopen" }));
  await attempt(asSystem, (ctx) => moveApproach(ctx, { id: approachId, move: sold ? "outlive" : "fall" }));
}
