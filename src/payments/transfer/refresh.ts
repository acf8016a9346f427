import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transfers } from "../tables";

/** A transfer is made by our own call, which books it; here it is only recognised. */
export async function refreshTransfer(ctx: Ctx, providerId: string): Promise<boolean> {
  const known = await ctx.db
    .select({ id: transfers.id })
    .from(transfers)
    .where(eq(transfers.providerId, providerId));
  return known.length > 0;
}
