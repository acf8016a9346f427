import { and, eq, isNull } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { custodies } from "../tables";

/** Lets the buyer work in a network that is not hers yet, as a steward would, and within the same lock. */
export async function letOperateCustody(
  ctx: Ctx,
  { networkId, brandId }: { networkId: string; brandId: string },
) {
  await ctx.db
    .update(custodies)
    .set({ operatorBrandId: brandId })
    .where(and(eq(custodies.networkId, networkId), isNull(custodies.endedAt)));
}
