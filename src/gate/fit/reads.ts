import { eq } from "drizzle-orm";
import { brands } from "@/identity/tables";
import { partnerPolicyOf } from "@/networks/partner-policy/reads";
import type { PartnerPolicy } from "@/networks/partner-policy/schema";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { scoreFit } from "./policy";

/**
 * How a brand fits a network, by the charter in force or by the policy given. `enough` says whether it reaches the
 * network's own threshold and crosses no red line. Until others vouch for a brand, all that it holds is its own word.
 */
export async function fitOf(
  ctx: { db: Db },
  { networkId, brandId, policy }: { networkId: string; brandId: string; policy?: PartnerPolicy | undefined },
) {
  const wanted = policy ?? (await partnerPolicyOf(ctx, networkId)).policy;
  const [brand] = await ctx.db
    .select({ values: brands.values, categories: brands.categories, practices: brands.practices })
    .from(brands)
    .where(eq(brands.id, brandId));
  if (!brand) throw notFound("brand");
  const score = scoreFit(wanted, {
    held: brand.values.map((value) => ({ value, evidence: "declared" })),
    categories: brand.categories,
    practices: brand.practices,
  });
  return {
    ...score,
    threshold: wanted.fitThreshold,
    enough: !score.blocked && score.fit >= wanted.fitThreshold,
  };
}
