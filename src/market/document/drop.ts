import { and, eq, isNull } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { ownListing } from "../listing/reads";
import { documents, listings } from "../tables";

/** Takes a document out of the room; never while somebody buys by it. Who opened it stays written down. */
export const dropDocument = (ctx: Ctx<Insider>, { document }: { document: string }) =>
  transact(ctx, async (ctx) => {
    const listingId = await ownListing(ctx);
    const [listing] = await ctx.db
      .select({ state: listings.state })
      .from(listings)
      .where(eq(listings.id, listingId))
      .for("no key update");
    if (listing?.state === "under_offer")
      throw new Refused("conflict", "A sale is under way: what its buyer may have read stays where it is.");
    const [row] = await ctx.db
      .update(documents)
      .set({ droppedAt: ctx.now })
      .where(and(eq(documents.id, document), eq(documents.listingId, listingId), isNull(documents.droppedAt)))
      .returning({ id: documents.id });
    if (!row) throw notFound("document");
  });
