import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { allow } from "@/platform/errors";
import { moveApproach } from "./move";
import type { TheApproach } from "./schema";

/** The buyer leaves, with whatever she had on the table. */
export async function withdrawApproach(ctx: Ctx<BrandActor>, { approachId }: TheApproach) {
  allow(mayActFor(ctx.actor));
  await moveApproach(ctx, { id: approachId, move: "withdraw" });
}
