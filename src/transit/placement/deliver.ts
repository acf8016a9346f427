import { eq } from "drizzle-orm";
import { sendDelivery } from "@/gate/delivery/send";
import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { itemsLately } from "../proposal/quote";
import { placements } from "../tables";
import { mayRun, withCategory } from "./reads";

/** Puts a run before all who may meet it now, and have not yet: the statement that writes asks everything again. */
export async function deliverPlacement(ctx: Ctx, { placementId }: { placementId: string }) {
  const row = await withCategory(ctx, placementId);
  if (!row.disclosureId) throw new Error("a run has no label");
  const { source, networkId, brandId, disclosureId, category, proposalId } = row;
  const sent = await sendDelivery(ctx, {
    ...{ source, networkId, brandId, disclosureId, category },
    campaign: proposalId,
    items: await itemsLately(ctx, networkId),
    provided: mayRun(placementId, "live"),
  });
  if (row.eligible === null)
    await ctx.db.update(placements).set({ eligible: sent.eligible }).where(eq(placements.id, placementId));
  return sent;
}

/** Who joined long enough ago since yesterday, or has room for another item again, meets what still runs. */
export async function deliverLivePlacements(ctx: Ctx<System>) {
  const live = await ctx.db
    .select({ id: placements.id })
    .from(placements)
    .where(eq(placements.state, "live"));
  for (const { id } of live) await transact(ctx, (ctx) => deliverPlacement(ctx, { placementId: id }));
}
