import { and, eq } from "drizzle-orm";
import type { BrandActor } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { brandPeople, brands } from "../tables";

/** This person acting for the brand at this address. A brand that is not hers and one that is not there sound the same. */
export async function brandActorOf(ctx: { db: Db }, personId: string, slug: string): Promise<BrandActor> {
  const [row] = await ctx.db
    .select({ brandId: brands.id, role: brandPeople.role })
    .from(brands)
    .innerJoin(brandPeople, and(eq(brandPeople.brandId, brands.id), eq(brandPeople.personId, personId)))
    .where(eq(brands.slug, slug));
  if (!row) throw notFound("brand");
  return { kind: "brand", personId, ...row };
}
