import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { holdHandover } from "../handover/reads";
import { handoverItems } from "../tables";
import { itemOf } from "./reads";
import type { Accept } from "./schema";

/** The buyer has looked at one thing, and it is as agreed. */
export const acceptItem = (ctx: Ctx<Party>, { item }: Omit<Accept, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id, state } = await holdHandover(ctx);
    await itemOf(ctx, { handoverId: id, item });
    allow(ctx.actor.kind === "buyer" || "Only the buyer accepts.");
    const [row] = await ctx.db
      .update(handoverItems)
      .set({ acceptedAt: ctx.now })
      .where(
        and(
          eq(handoverItems.handoverId, id),
          eq(handoverItems.id, item),
          isNotNull(handoverItems.deliveredAt),
          isNull(handoverItems.rejectedAt),
        ),
      )
      .returning();
    if (!row || state !== "inspection")
      throw new Refused("conflict", "Only what was handed over and is being inspected can be accepted.");
  });
