import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { dissolvePlacement } from "../placement/dissolve";
import { keptOnCancel } from "../placement/policy";
import { holdPlacement } from "../placement/reads";
import { isShown, stale } from "./reads";
import type { Refuse } from "./schema";

/**
 * The last no to what a brand would run. The brand gets everything back; after three rounds of changes it is treated
 * as one that has cancelled, so that nobody can wear an owner out.
 */
export const refuseCreative = (ctx: Ctx<Insider>, { placementId, hash, reason }: Refuse) =>
  transact(ctx, async (ctx) => {
    const row = await holdPlacement(ctx, { placementId });
    await dissolvePlacement(ctx, {
      id: placementId,
      move: "refuse",
      where: isShown(hash),
      otherwise: stale,
      note: reason,
      ownerShareBps: row.rounds < 3 ? 0 : keptOnCancel(row, ctx.now),
    });
  });
