import { sql } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { mayActFor } from "@/identity/brand/policy";
import { transact } from "@/platform/db";
import { allow } from "@/platform/errors";
import { setTimers } from "@/platform/move";
import { proposals } from "../tables";
import { proposal } from "./move";
import { openNetwork } from "./quote";
import type { Draft } from "./schema";

/** Keeps what a brand has typed for a network so far. There is one draft for each; thirty days untouched, and it goes. */
export async function draftProposal(ctx: Ctx<BrandActor>, { network, data }: Draft) {
  allow(mayActFor(ctx.actor));
  const { id: networkId } = await openNetwork(ctx, network);
  const { brandId, personId } = ctx.actor;
  return transact(ctx, async (ctx) => {
    const [row] = await ctx.db
      .insert(proposals)
      .values({ networkId, brandId, draft: data, createdBy: personId })
      .onConflictDoUpdate({
        target: [proposals.networkId, proposals.brandId],
        targetWhere: sql`state = 'draft'`,
        set: { draft: data, updatedAt: ctx.now },
      })
      .returning({ id: proposals.id });
    if (!row) throw new Error("the draft was not kept");
    await setTimers(ctx, proposal, row.id, "draft");
    return { proposalId: row.id };
  });
}
