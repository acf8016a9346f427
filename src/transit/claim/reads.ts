import { desc, eq, isNull } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { brands } from "@/identity/tables";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { claims, offers, placements, proposals } from "../tables";

/** The claim about a placement; null when there is none. Whoever asks has made sure that it is hers to see. */
export async function claimOf(ctx: { db: Db }, placementId: string) {
  const [row] = await ctx.db.select().from(claims).where(eq(claims.placementId, placementId));
  return row ?? null;
}

/** The open claim, held until the transaction ends. */
export async function holdClaim(ctx: { db: Db }, placementId: string) {
  const [row] = await ctx.db
    .select()
    .from(claims)
    .where(eq(claims.placementId, placementId))
    .for("no key update");
  if (!row || row.closedAt) throw notFound("claim");
  return row;
}

/** Claims that nobody has laid to rest, those that end first before all others. */
export const listClaims = (ctx: Ctx<Operator>) =>
  ctx.db
    .select({
      placementId: claims.placementId,
      ground: claims.ground,
      words: claims.words,
      at: claims.createdAt,
      decideBy: placements.decideBy,
      offer: offers.title,
      network: { slug: networks.slug, name: networks.name },
      brand: { slug: brands.slug, name: brands.name },
    })
    .from(claims)
    .innerJoin(placements, eq(placements.id, claims.placementId))
    .innerJoin(proposals, eq(proposals.id, placements.proposalId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .innerJoin(networks, eq(networks.id, placements.networkId))
    .innerJoin(brands, eq(brands.id, placements.brandId))
    .where(isNull(claims.closedAt))
    .orderBy(placements.decideBy, desc(claims.createdAt))
    .limit(100);
