import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { deliveredShare } from "../placement/policy";
import { holdPlacement } from "../placement/reads";
import { shareOf } from "../placement/settle";
import { reportOf } from "../report/reads";
import { closeClaim } from "./close";
import { holdClaim } from "./reads";

/** Nobody agreed and nobody ruled in two weeks: what was delivered decides, or the cause of a stop. */
export const decideClaim = (ctx: Ctx<System>, { placementId }: { placementId: string }) =>
  transact(ctx, async (ctx) => {
    const row = await holdPlacement(ctx, { placementId });
    await holdClaim(ctx, placementId);
    const due = await shareOf(ctx, row);
    const report = await reportOf(ctx, row.source);
    const delivered = row.cause || !report ? due : Math.min(due, deliveredShare(report.measures));
    await closeClaim(ctx, { placementId, move: "decide", ownerShareBps: delivered });
  });
