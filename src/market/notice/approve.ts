import { and, eq } from "drizzle-orm";
import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { publishHandover } from "../handover/publish";
import { holdHandover } from "../handover/reads";
import { handoverNotices } from "../tables";
import type { Approve } from "./schema";

/** One side says yes to these very words. When both have, members are told in the same moment. */
export const approveNotice = (ctx: Ctx<Party>, { hash }: Omit<Approve, "deal">) =>
  transact(ctx, async (ctx) => {
    const handover = await holdHandover(ctx);
    if (handover.state !== "preparing") throw new Refused("conflict", "Members have been told already.");
    const column = ctx.actor.kind === "buyer" ? "buyerApproved" : "sellerApproved";
    const [row] = await ctx.db
      .update(handoverNotices)
      .set({ [column]: hash })
      .where(and(eq(handoverNotices.handoverId, handover.id), eq(handoverNotices.hash, hash)))
      .returning();
    if (!row)
      throw new Refused("conflict", "The words have changed since. Read them again before you approve.");
    if (row.buyerApproved === row.hash && row.sellerApproved === row.hash)
      await publishHandover(ctx, { handover });
    return { published: row.buyerApproved === row.sellerApproved };
  });
