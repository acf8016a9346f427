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
  // An amendment that is about to hold is waited for: it is the charter of that day.
  const [network] = await ctx.db
    .select({ version: networks.charterVersion })
    .from(networks)
    .where(eq(networks.id, networkId))
    .for("share");
  const [charter] = await ctx.db
    .select({ saleVote: charters.saleVote })
    .from(charters)
    .where(and(eq(charters.networkId, networkId), eq(charters.version, network?.version ?? 0)));
  const saleVote = charter?.saleVote ?? "none";
  await ctx.db.insert(custodies).values({ networkId, cause, until, saleVote }).onConflictDoNothing();
}
