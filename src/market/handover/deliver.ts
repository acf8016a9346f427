import { and, eq, isNull, sql } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { letOperateCustody } from "@/networks/custody/let-operate";
import { networks } from "@/networks/tables";
import { transact } from "@/platform/db";
import { dealOf, termsOf } from "../deal/reads";
import { handoverItems, handovers } from "../tables";
import { moveHandover } from "./move";
import { inspectUntilOf } from "./policy";
import { holdHandover } from "./reads";

/** What is ours we have: custody keeps the network, its charter and every key from both sides. */
async function showOurs(ctx: Ctx, { id, networkId }: { id: string; networkId: string }) {
  const [network] = await ctx.db
    .select({ slug: networks.slug, version: networks.charterVersion })
    .from(networks)
    .where(eq(networks.id, networkId));
  if (!network) throw new Error(`${networkId} is gone`);
  const evidence = {
    ownership: `The network at /n/${network.slug} is held by Trellis for this sale. Its owner changes in the transaction that pays the seller.`,
    charter: `Version ${network.version} is in force, and nobody can change it until the sale is over.`,
    credentials:
      "Nothing that the seller holds can export, delete or mail everybody since members were told; all of it ends at closing.",
  };
  for (const [kind, words] of Object.entries(evidence) as [keyof typeof evidence, string][])
    await ctx.db
      .update(handoverItems)
      .set({ deliveredAt: ctx.now, evidence: words })
      .where(
        and(
          eq(handoverItems.handoverId, id),
          eq(handoverItems.kind, kind),
          isNull(handoverItems.deliveredAt),
        ),
      );
}

/** All that is required has its evidence: the buyer may work in the network and look at everything. */
export const deliverHandover = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const { id, hardStop, dealId, networkId } = await holdHandover(ctx);
    await showOurs(ctx, { id, networkId });
    const { inspectionDays } = await termsOf(ctx, dealId);
    const { buyerId } = await dealOf(ctx, dealId);
    await moveHandover(ctx, {
      ...{ id, move: "deliver" },
      where: sql`not exists (select from ${handoverItems} where ${handoverItems.handoverId} = ${handovers.id}
        and ${handoverItems.required} and ${handoverItems.deliveredAt} is null)`,
      otherwise: "Something that is required has no evidence yet. The list says what.",
      set: { inspectUntil: inspectUntilOf(ctx.now, inspectionDays, hardStop) },
    });
    await letOperateCustody(ctx, { networkId, brandId: buyerId });
  });
