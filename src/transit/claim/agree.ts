import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { holdPlacement } from "../placement/reads";
import { rerunPlacement } from "../placement/rerun";
import { claims } from "../tables";
import { closeClaim } from "./close";
import { holdClaim } from "./reads";
import type { Agree } from "./schema";

/** Says yes to the remedy that the other side has put on the table, as it was read. */
export const agreeClaim = (ctx: Ctx<BrandActor | Insider>, { placementId, remedy }: Agree) =>
  transact(ctx, async (ctx) => {
    allow(ctx.actor.kind === "brand" ? mayActFor(ctx.actor) : true);
    const row = await holdPlacement(ctx, { placementId });
    const claim = await holdClaim(ctx, placementId);
    const side = ctx.actor.kind === "brand" ? "brand" : "owner";
    if (claim.remedyBy === side || !isDeepStrictEqual(claim.remedy, remedy))
      throw new Refused("conflict", "That is not what the other side offers. Read what is on the table now.");
    if (remedy.kind === "share")
      return closeClaim(ctx, { placementId, move: "share", ownerShareBps: remedy.ownerShare * 100 });
    await ctx.db.update(claims).set({ closedAt: ctx.now }).where(eq(claims.id, claim.id));
    await rerunPlacement(ctx, { row, runsOn: remedy.runsOn });
  });
