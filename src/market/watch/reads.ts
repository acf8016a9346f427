import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { recallListings } from "../listing/reads";
import { watches } from "../tables";

/** A watch is its person's own, for the brand that she acts for. */
export const visibleTo = ({ brandId, personId }: BrandActor) =>
  and(eq(watches.brandId, brandId), eq(watches.personId, personId));

/** What she watches, the latest first, in bands as it stands or last stood in the market. */
export async function listWatches(ctx: Ctx<BrandActor>) {
  const watched = await ctx.db
    .select({ listingId: watches.listingId })
    .from(watches)
    .where(visibleTo(ctx.actor))
    .orderBy(desc(watches.createdAt))
    .limit(100);
  return recallListings(
    ctx,
    watched.map(({ listingId }) => listingId),
  );
}
export type Watched = Awaited<ReturnType<typeof listWatches>>[number];
