import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { dissolvePlacement } from "./dissolve";
import { keptOnCancel } from "./policy";
import { holdPlacement } from "./reads";
import type { Cancel } from "./schema";

/** Cancels before it runs. `kept` is what the brand was told that it costs: a tier that has changed is asked about again. */
export const cancelPlacement = (ctx: Ctx<BrandActor>, { placementId, kept }: Cancel) =>
  transact(ctx, async (ctx) => {
    allow(mayActFor(ctx.actor));
    const row = await holdPlacement(ctx, { placementId });
    const ownerShareBps = keptOnCancel(row, ctx.now);
    await dissolvePlacement(ctx, { id: placementId, move: "cancel", ownerShareBps });
    if (kept !== ownerShareBps)
      throw new Refused(
        "conflict",
        "Time has passed, and cancelling costs something else now. Nothing was cancelled; read it again first.",
      );
  });
