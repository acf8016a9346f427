import type { Ctx, Insider } from "@/identity/actor";
import { movePlacement } from "../placement/move";
import { isShown, stale } from "./reads";
import type { Approve } from "./schema";

/** Says yes to exactly the words that were read. From now on nothing else can run. */
export const approveCreative = (ctx: Ctx<Insider>, { placementId, hash }: Approve) =>
  movePlacement(ctx, {
    id: placementId,
    move: "approve",
    where: isShown(hash),
    otherwise: stale,
    set: { approvedHash: hash },
  });
