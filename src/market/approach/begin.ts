import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { verifiedBrand, whyNotVerified } from "@/identity/verification/reads";
import { hashNda } from "../nda/hash";
import { currentNda } from "../nda/policy";
import { mayApproach } from "./policy";
import { comeNear, openApproachOf } from "./reads";
import type { Begin } from "./schema";

/** All that a brand needs to ask for access: what it signs, for whom, and what speaks against it. */
export async function beginApproach(ctx: Ctx<BrandActor>, { listingId }: Begin) {
  const near = await comeNear(ctx, { listingId });
  const answers = [mayActFor(ctx.actor), mayApproach(near), await whyNotVerified(ctx, ctx.actor.brandId)];
  const verified = await verifiedBrand(ctx, ctx.actor.brandId);
  return {
    listingId,
    /** What was asked for already. */
    approachId: await openApproachOf(ctx, { listingId }),
    nda: { ...currentNda, hash: hashNda(currentNda) },
    legalName: verified?.legalName ?? null,
    may: answers.find((answer) => answer !== true) ?? true,
  };
}
export type BegunApproach = Awaited<ReturnType<typeof beginApproach>>;
