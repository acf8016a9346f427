import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { networks } from "../tables";

/** The network is the brand's, in one statement: it has one owner at every commit. */
export async function changeOwnerNetwork(
  ctx: Ctx,
  { networkId, toBrandId }: { networkId: string; toBrandId: string },
) {
  await ctx.db
    .update(networks)
    .set({ ownerPersonId: null, ownerBrandId: toBrandId })
    .where(eq(networks.id, networkId));
}
