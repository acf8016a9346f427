import { and, eq, isNotNull } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { listings, watches } from "../tables";
import type { Watch } from "./schema";

/** Keeps an eye on a listing, for one person of a brand. Nobody else is told. */
export async function addWatch(ctx: Ctx<BrandActor>, { listingId }: Pick<Watch, "listingId">) {
  const { brandId, personId } = ctx.actor;
  const [listing] = await ctx.db
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.id, listingId), isNotNull(listings.liveAt)));
  if (!listing) throw notFound("listing");
  await ctx.db.insert(watches).values({ listingId, brandId, personId }).onConflictDoNothing();
}
