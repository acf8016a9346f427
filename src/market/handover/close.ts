import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { closeDeal } from "../deal/close";
import { dealOf } from "../deal/reads";
import { beginPledge } from "../pledge/begin";
import { handoverItems } from "../tables";
import { moveHandover } from "./move";

type Accepting = { id: string; move: "accept" | "settleIn" | "release"; note?: string };

/** The network is as it was sold: it is the buyer's, and the money the seller's, in this one transaction. */
export const closeHandover = (ctx: Ctx, accepting: Accepting) =>
  transact(ctx, async (ctx) => {
    const { id, dealId } = await moveHandover(ctx, accepting);
    await ctx.db
      .update(handoverItems)
      .set({ acceptedAt: ctx.now })
      .where(
        and(
          eq(handoverItems.handoverId, id),
          isNotNull(handoverItems.deliveredAt),
          isNull(handoverItems.acceptedAt),
          isNull(handoverItems.rejectedAt),
        ),
      );
    const deal = await dealOf(ctx, dealId);
    await beginPledge(ctx, deal);
    await closeDeal(ctx, deal);
  });
