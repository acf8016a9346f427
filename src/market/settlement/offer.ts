import { and, eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { holdHandover } from "../handover/reads";
import { handovers } from "../tables";
import type { Offer } from "./schema";

/** Lays on the table how to part. It takes the place of whatever lay there. */
export const offerSettlement = (ctx: Ctx<Party>, { sellerShare, keeper }: Omit<Offer, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHandover(ctx);
    const [row] = await ctx.db
      .update(handovers)
      .set({ sellerShareBps: sellerShare * 100, keeper, offeredBy: ctx.actor.kind })
      .where(and(eq(handovers.id, id), eq(handovers.state, "disputed")))
      .returning({ id: handovers.id });
    if (!row) throw new Refused("conflict", "There is no dispute to settle.");
  });
