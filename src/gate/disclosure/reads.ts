import { eq } from "drizzle-orm";
import { verifiedBrand } from "@/identity/verification/reads";
import type { Db } from "@/platform/db";
import { disclosures } from "../tables";
import type { Disclosure, Given, Writer } from "./schema";

/** The label of an item as it stands. */
export async function disclosureOf(ctx: { db: Db }, disclosureId: string) {
  const [row] = await ctx.db
    .select({
      legalName: disclosures.legalName,
      given: disclosures.given,
      writtenBy: disclosures.writtenBy,
    })
    .from(disclosures)
    .where(eq(disclosures.id, disclosureId));
  return row ?? null;
}

/** How an item of this brand would be labelled; null while the brand has not proven its name. */
export async function labelOf(
  ctx: { db: Db },
  { brandId, given, writtenBy }: { brandId: string; given: Given; writtenBy: Writer },
): Promise<Disclosure | null> {
  const verified = await verifiedBrand(ctx, brandId);
  return verified && { legalName: verified.legalName, given, writtenBy };
}
