import { and, eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { savedSearches } from "../tables";
import { visibleTo } from "./reads";
import type { Drop } from "./schema";

/** Forgets a search, and sends no more mails about it. */
export async function dropSavedSearch(ctx: Ctx<BrandActor>, { searchId }: Pick<Drop, "searchId">) {
  const gone = await ctx.db
    .delete(savedSearches)
    .where(and(visibleTo(ctx.actor), eq(savedSearches.id, searchId)))
    .returning({ id: savedSearches.id });
  if (gone.length === 0) throw notFound("search");
}
