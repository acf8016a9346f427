import { eq } from "drizzle-orm";
import type { BrandActor, Ctx, Insider } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow } from "@/platform/errors";
import { holdPlacement } from "../placement/reads";
import { claims } from "../tables";
import { holdClaim } from "./reads";
import type { Offer } from "./schema";

/** Puts a remedy on the table, in the place of the one that lay there. The other side agrees, or puts another one. */
export const offerClaim = (ctx: Ctx<BrandActor | Insider>, { placementId, remedy }: Offer) =>
  transact(ctx, async (ctx) => {
    allow(ctx.actor.kind === "brand" ? mayActFor(ctx.actor) : true);
    await holdPlacement(ctx, { placementId });
    const { id } = await holdClaim(ctx, placementId);
    const remedyBy = ctx.actor.kind === "brand" ? ("brand" as const) : ("owner" as const);
    await ctx.db.update(claims).set({ remedy, remedyBy }).where(eq(claims.id, id));
  });
