import { and, eq, lt, ne } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { activeMembers } from "@/networks/membership/reads";
import { charters, memberships, networks } from "@/networks/tables";
import { tellNotice } from "../notice/tell";

/** What holds for everybody has changed: every member who has not said yes to it reads how, and where. */
export async function tellCharter(ctx: Ctx, { networkId, version }: { networkId: string; version: number }) {
  const rows = await ctx.db
    .select({ personId: memberships.personId, note: charters.note, network: networks.slug })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .innerJoin(charters, and(eq(charters.networkId, networks.id), eq(charters.version, version)))
    .where(
      and(
        eq(memberships.networkId, networkId),
        activeMembers,
        lt(memberships.charterVersion, version),
        ne(memberships.personId, charters.createdBy),
      ),
    );
  for (const { personId, note, network } of rows) {
    if (!personId) continue;
    await tellNotice(ctx, {
      personId,
      networkId,
      key: `charter:${networkId}:${version}`,
      sentence: `The charter has changed: ${note}`,
      href: `/n/${network}/charter`,
    });
  }
}
