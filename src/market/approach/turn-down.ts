import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { allow } from "@/platform/errors";
import { moveApproach } from "./move";
import type { Revoke } from "./schema";

/** The buyer says no to what the seller answered. */
export async function turnDownApproach(ctx: Ctx<BrandActor>, { approachId, reason }: Revoke) {
  allow(mayActFor(ctx.actor));
  await moveApproach(ctx, { id: approachId, move: "turnDown", note: reason });
}
