import { and, eq } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { brandPeople, brands, people } from "@/identity/tables";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { queueBulkMail } from "@/platform/mail";
import { alertMail } from "../emails";
import { listNewListings } from "../listing/reads";
import { savedSearches } from "../tables";
import { stopAddressOf } from "./reads";

/**
 * Mails whoever keeps a search what has come into the market since and fits it. Until when was looked is written in the
 * same transaction as the mail, by whoever still finds it as it was: a job that runs twice mails once.
 */
export async function alertSavedSearch(ctx: Ctx<System>) {
  const kept = await ctx.db
    .select({
      id: savedSearches.id,
      facets: savedSearches.facets,
      seenAt: savedSearches.seenAt,
      email: people.email,
    })
    .from(savedSearches)
    .innerJoin(brands, eq(brands.id, savedSearches.brandId))
    .innerJoin(people, eq(people.id, savedSearches.personId))
    .innerJoin(
      brandPeople,
      and(eq(brandPeople.brandId, savedSearches.brandId), eq(brandPeople.personId, savedSearches.personId)),
    );
  for (const { id, facets, seenAt, email } of kept)
    await transact(ctx, async (ctx) => {
      const fresh = await listNewListings(ctx, { facets, since: seenAt, until: ctx.now });
      if (fresh.length === 0) return;
      const [mine] = await ctx.db
        .update(savedSearches)
        .set({ seenAt: ctx.now })
        .where(and(eq(savedSearches.id, id), eq(savedSearches.seenAt, seenAt)))
        .returning({ id: savedSearches.id });
      if (!mine) return;
      const letter = alertMail({ found: fresh, facets, root: env().APP_URL });
      await queueBulkMail(ctx, { to: email, letter, stop: stopAddressOf(id) });
    });
}
