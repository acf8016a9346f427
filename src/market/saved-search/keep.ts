import type { BrandActor, Ctx } from "@/identity/actor";
import { limits, spend } from "@/platform/limits";
import { savedSearches } from "../tables";
import type { Facets } from "./schema";

/** Keeps a search: whatever comes into the market and fits it is mailed, once a day. The same search is kept once. */
export async function keepSavedSearch(ctx: Ctx<BrandActor>, facets: Facets) {
  const { brandId, personId } = ctx.actor;
  await spend(limits.searchSaved, personId, "searches");
  await ctx.db
    .insert(savedSearches)
    .values({ brandId, personId, facets, seenAt: ctx.now })
    .onConflictDoNothing();
}
