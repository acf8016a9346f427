import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { letOperateCustody } from "@/networks/custody/let-operate";
import { transact } from "@/platform/db";
import { parseBid } from "../bid/policy";
import { itemRules } from "../item/policy";
import type { ItemKind } from "../item/schema";
import { bids, deals, handoverItems, handovers } from "../tables";
import { moveHandover } from "./move";
import { inspectUntilOf } from "./policy";
import { holdHandover } from "./reads";

const ours = (Object.keys(itemRules) as ItemKind[]).filter((kind) => itemRules[kind].by === "trellis");

/** All that is required has its evidence: the buyer may work in the network and look at everything. */
export const deliverHandover = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const { id, hardStop, dealId, networkId } = await holdHandover(ctx);
    // What is ours we have: custody keeps the network, its charter and every key from both sides.
    await ctx.db
      .update(handoverItems)
      .set({ deliveredAt: ctx.now, evidence: "Done by Trellis." })
      .where(
        and(
          eq(handoverItems.handoverId, id),
          inArray(handoverItems.kind, ours),
          isNull(handoverItems.deliveredAt),
        ),
      );
    const [row] = await ctx.db
      .select({ terms: bids.body, buyerId: deals.buyerId })
      .from(deals)
      .innerJoin(bids, eq(bids.id, deals.bidId))
      .where(eq(deals.id, dealId));
    if (!row) throw new Error(`${dealId} has no terms`);
    const { inspectionDays } = parseBid(row.terms);
    await moveHandover(ctx, {
      ...{ id, move: "deliver" },
      where: sql`not exists (select from ${handoverItems} where ${handoverItems.handoverId} = ${handovers.id}
        and ${handoverItems.required} and ${handoverItems.deliveredAt} is null)`,
      otherwise: "Something that is required has no evidence yet. The list says what.",
      set: { inspectUntil: inspectUntilOf(ctx.now, inspectionDays, hardStop) },
    });
    await letOperateCustody(ctx, { networkId, brandId: row.buyerId });
  });
