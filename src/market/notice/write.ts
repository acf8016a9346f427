import { and, eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { holdHandover } from "../handover/reads";
import { handoverNotices } from "../tables";
import { hashNotice } from "./hash";
import type { Write } from "./schema";

/** Writes other words. Whoever had approved the old ones has not approved these. */
export const writeNotice = (ctx: Ctx<Party>, { body, hash }: Omit<Write, "deal">) =>
  transact(ctx, async (ctx) => {
    const handover = await holdHandover(ctx);
    if (handover.state !== "preparing")
      throw new Refused("conflict", "Members have been told already, so these words stay as they are.");
    const [row] = await ctx.db
      .update(handoverNotices)
      .set({
        ...{ body, hash: hashNotice(body), updatedAt: ctx.now },
        ...{ buyerApproved: null, sellerApproved: null },
      })
      .where(and(eq(handoverNotices.handoverId, handover.id), eq(handoverNotices.hash, hash)))
      .returning({ hash: handoverNotices.hash });
    if (!row)
      throw new Refused(
        "conflict",
        "The other side has just written other words. Read them first; yours are kept here.",
      );
    return row;
  });
