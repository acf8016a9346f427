import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { holdPlacement } from "../placement/reads";
import { closeClaim } from "./close";
import { holdClaim } from "./reads";
import type { Rule } from "./schema";

/** Those who operate Trellis decide, in writing, when the sides cannot. */
export const ruleClaim = (ctx: Ctx<Operator>, { placementId, ownerShare, finding }: Rule) =>
  transact(ctx, async (ctx) => {
    await holdPlacement(ctx, { placementId });
    await holdClaim(ctx, placementId);
    await closeClaim(ctx, { placementId, move: "rule", ownerShareBps: ownerShare * 100, finding });
  });
