import { and, eq, isNotNull } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { moveHandover } from "../handover/move";
import { holdHandover } from "../handover/reads";
import { handoverItems } from "../tables";
import { itemOf } from "./reads";
import type { Reject } from "./schema";

/** One thing is not as it was agreed: the buyer says what, and what would make it right. The clock stands still. */
export const rejectItem = (ctx: Ctx<Party>, { item, problem, remedy }: Omit<Reject, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHandover(ctx);
    await itemOf(ctx, { handoverId: id, item });
    await moveHandover(ctx, {
      ...{ id, move: "reject", note: `${problem} Asked for: ${remedy}` },
      set: { rejectedAt: ctx.now },
    });
    const [row] = await ctx.db
      .update(handoverItems)
      .set({ rejectedAt: ctx.now, acceptedAt: null, problem, remedy })
      .where(
        and(
          eq(handoverItems.handoverId, id),
          eq(handoverItems.id, item),
          isNotNull(handoverItems.deliveredAt),
        ),
      )
      .returning();
    if (!row) throw new Refused("conflict", "Only what was handed over can be rejected.");
  });
