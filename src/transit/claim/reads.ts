import { desc, eq, getTableColumns, isNull } from "drizzle-orm";
import type { Ctx, Operator } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { verifiedAs } from "@/identity/verification/reads";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { claims, offers, placements, proposals, reports } from "../tables";
import { discardedOf } from "./policy";

/** The claim about a placement; null when there is none. Whoever asks has made sure that it is hers to see. */
export async function claimOf(ctx: { db: Db }, placementId: string) {
  const [row] = await ctx.db
    .select({ ...getTableColumns(claims), author: people.name })
    .from(claims)
    .innerJoin(people, eq(people.id, claims.createdBy))
    .where(eq(claims.placementId, placementId));
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
export async function listClaims(ctx: Ctx<Operator>) {
  const rows = await ctx.db
    .select({
      placementId: claims.placementId,
      ground: claims.ground,
      words: claims.words,
      remedy: claims.remedy,
      at: claims.createdAt,
      decideBy: placements.decideBy,
      measures: reports.measures,
      offer: offers.title,
      network: { slug: networks.slug, name: networks.name },
      brand: { slug: brands.slug, name: brands.name, verified: verifiedAs(brands.id) },
      author: people.name,
    })
    .from(claims)
    .innerJoin(placements, eq(placements.id, claims.placementId))
    .innerJoin(proposals, eq(proposals.id, placements.proposalId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .innerJoin(networks, eq(networks.id, placements.networkId))
    .innerJoin(brands, eq(brands.id, placements.brandId))
    .innerJoin(people, eq(people.id, claims.createdBy))
    .leftJoin(reports, eq(reports.source, placements.source))
    .where(isNull(claims.closedAt))
    .orderBy(placements.decideBy, desc(claims.createdAt))
    .limit(100);
  return rows.map((row) => ({ ...row, discarded: row.measures ? discardedOf(row.measures) : 0 }));
}
export type ClaimRow = Awaited<ReturnType<typeof listClaims>>[number];

export const countClaims = (ctx: Ctx<Operator>) => ctx.db.$count(claims, isNull(claims.closedAt));
