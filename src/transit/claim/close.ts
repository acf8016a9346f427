import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import type { PlacementMove } from "../placement/lifecycle";
import { movePlacement } from "../placement/move";
import { shareOutPlacement } from "../placement/share-out";
import { claims } from "../tables";

type Close = {
  placementId: string;
  move: Extract<PlacementMove, "share" | "rule" | "decide">;
  ownerShareBps: number;
  finding?: string;
};

/** Lays a claim to rest with a share of the price, and pays it out in the same transaction. */
export async function closeClaim(ctx: Ctx, { placementId, move, ownerShareBps, finding }: Close) {
  await movePlacement(ctx, { id: placementId, move, note: finding, set: { ownerShareBps } });
  await ctx.db
    .update(claims)
    .set({ closedAt: ctx.now, finding: finding ?? null })
    .where(eq(claims.placementId, placementId));
  await shareOutPlacement(ctx, { id: placementId, ownerShareBps });
}
