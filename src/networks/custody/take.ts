import { and, eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { charters, custodies, networks } from "../tables";

/**
 * From now on triggers refuse whatever would harm whoever gets the network, and the vote that its charter asks for today is
 * open. To take it twice is to take it once.
 */
export async function takeCustody(
  ctx: Ctx,
  { networkId, cause, until }: { networkId: string; cause: string; until: Date },
) {
  const [charter] = await ctx.db
    .select({ saleVote: charters.saleVote })
    .from(charters)
    .innerJoin(
      networks,
      and(eq(networks.id, charters.networkId), eq(networks.charterVersion, charters.version)),
    )
    .where(eq(charters.networkId, networkId));
  const saleVote = charter?.saleVote ?? "none";
  await ctx.db.insert(custodies).values({ networkId, cause, until, saleVote }).onConflictDoNothing();
}
