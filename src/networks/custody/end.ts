import { and, eq, isNull } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { custodies } from "../tables";

/** The lock is lifted, and whoever worked in it only for the time being does not any more. */
export async function endCustody(ctx: Ctx, { networkId }: { networkId: string }) {
  await ctx.db
    .update(custodies)
    .set({ endedAt: ctx.now })
    .where(and(eq(custodies.networkId, networkId), isNull(custodies.endedAt)));
}
