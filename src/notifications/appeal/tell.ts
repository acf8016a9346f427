import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { listDeciders } from "@/networks/appeal/reads";
import { appeals, memberships, networks } from "@/networks/tables";
import { tellNotice } from "../notice/tell";

/** Somebody waits for an answer: whoever may give it hears so, and not only when she looks into the inbox. */
export async function tellAppeal(ctx: Ctx, { appealId }: { appealId: string }) {
  const [row] = await ctx.db
    .select({
      name: memberships.name,
      networkId: networks.id,
      network: networks.slug,
      state: appeals.state,
    })
    .from(appeals)
    .innerJoin(memberships, eq(memberships.id, appeals.membershipId))
    .innerJoin(networks, eq(networks.id, appeals.networkId))
    .where(eq(appeals.id, appealId));
  if (row?.state !== "open") return;
  for (const personId of await listDeciders(ctx, appealId))
    await tellNotice(ctx, {
      personId,
      networkId: row.networkId,
      key: `appeal:${appealId}`,
      sentence: `${row.name} appeals against being sent away, and waits for your answer`,
      href: `/network/${row.network}/inbox`,
    });
}
