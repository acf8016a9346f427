import { eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, Refused } from "@/platform/errors";
import { moveHandover } from "../handover/move";
import { inspectAgainUntilOf } from "../handover/policy";
import { holdHandover } from "../handover/reads";
import { handoverItems, handoverReminders } from "../tables";
import { itemRules } from "./policy";
import { itemOf } from "./reads";
import type { Deliver } from "./schema";

/**
 * The seller shows that something was handed over. Of what was rejected it is the cure: the buyer has the time that was
 * left to look at it, and three days at least.
 */
export const deliverItem = (ctx: Ctx<Party>, { item, evidence, link }: Omit<Deliver, "deal">) =>
  transact(ctx, async (ctx) => {
    const handover = await holdHandover(ctx);
    const { id, state, inspectUntil, rejectedAt } = handover;
    const row = await itemOf(ctx, { handoverId: id, item });
    allow(ctx.actor.kind === "seller" || "Only the seller hands over.");
    if (itemRules[row.kind].by === "trellis")
      throw new Refused("conflict", "This is ours to do, and to show.");
    const isCure = state === "cure" && row.rejectedAt !== null;
    if (state !== "transferring" && !isCure) throw new Refused("conflict", "Nothing can be handed over now.");
    await ctx.db
      .update(handoverItems)
      .set({ evidence, link: link ?? null, deliveredAt: ctx.now, rejectedAt: null, acceptedAt: null })
      .where(eq(handoverItems.id, row.id));
    if (!isCure) return;
    if (!inspectUntil || !rejectedAt) throw new Error(`${id} was rejected by nobody`);
    // The days that are left count anew, and so do the reminders in them.
    await ctx.db.delete(handoverReminders).where(eq(handoverReminders.handoverId, id));
    await moveHandover(ctx, {
      ...{ id, move: "cure", note: evidence },
      set: { inspectUntil: inspectAgainUntilOf(ctx.now, { inspectUntil, rejectedAt }) },
    });
  });
