import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { holdOwnListing } from "../listing/reads";
import { documents } from "../tables";
import { inRoom } from "./reads";

/** Takes a document out of the room; never while somebody buys by it. Who opened it stays written down. */
export const dropDocument = (ctx: Ctx<Insider>, { document }: { document: string }) =>
  transact(ctx, async (ctx) => {
    const { id: listingId, state } = await holdOwnListing(ctx);
    if (state === "under_offer")
      throw new Refused("conflict", "A sale is under way: what its buyer may have read stays where it is.");
    const [row] = await ctx.db
      .update(documents)
      .set({ droppedAt: ctx.now })
      .where(and(eq(documents.id, document), inRoom(listingId)))
      .returning({ id: documents.id });
    if (!row) throw notFound("document");
  });
