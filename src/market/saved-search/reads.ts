import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { env } from "@/platform/env";
import { sign } from "@/platform/secrets";
import { savedSearches } from "../tables";

export const alertPurpose = "stop-search-alert";

/** The address that ends the mails of one search with one POST, and shows a page without effect to whoever only looks. */
export const stopAddressOf = (searchId: string) =>
  `${env().APP_URL}/api/unsubscribe/${sign(alertPurpose, searchId)}`;

/** A search is its person's own, for the brand that she acts for. */
export const visibleTo = ({ brandId, personId }: BrandActor) =>
  and(eq(savedSearches.brandId, brandId), eq(savedSearches.personId, personId));

/** What she lets us look for, the latest first. */
export const listSavedSearches = ({ db, actor }: Ctx<BrandActor>) =>
  db
    .select({ id: savedSearches.id, facets: savedSearches.facets, createdAt: savedSearches.createdAt })
    .from(savedSearches)
    .where(visibleTo(actor))
    .orderBy(desc(savedSearches.createdAt))
    .limit(100);
export type SavedSearch = Awaited<ReturnType<typeof listSavedSearches>>[number];
