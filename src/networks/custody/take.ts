import type { Ctx } from "@/identity/actor";
import { custodies } from "../tables";

/** From now on triggers refuse whatever would harm whoever gets the network. To take it twice is to take it once. */
export async function takeCustody(
  ctx: Ctx,
  { networkId, cause, until }: { networkId: string; cause: string; until: Date },
) {
  await ctx.db.insert(custodies).values({ networkId, cause, until }).onConflictDoNothing();
}
