import { and, eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { charters, networks } from "../tables";

/** What holds for partners in this network now, by the charter in force. */
export async function partnerPolicyOf(ctx: { db: Db }, networkId: string) {
  const [row] = await ctx.db
    .select({ version: charters.version, policy: charters.partners })
    .from(networks)
    .innerJoin(
      charters,
      and(eq(charters.networkId, networks.id), eq(charters.version, networks.charterVersion)),
    )
    .where(eq(networks.id, networkId));
  if (!row) throw notFound("network");
  return row;
}
