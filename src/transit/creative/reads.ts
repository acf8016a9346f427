import { and, asc, eq, sql } from "drizzle-orm";
import { getPartnerItem } from "@/community/partner-item/reads";
import type { Ctx } from "@/identity/actor";
import { brandPeople, people } from "@/identity/tables";
import { hasRole } from "@/networks/membership/policy";
import { insiderOf } from "@/networks/membership/reads";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { creatives, placements } from "../tables";
import { Sealed } from "./schema";

/** Every version that was handed in, oldest first. Whoever asks has made sure that the placement is hers to see. */
export async function listCreatives(ctx: { db: Db }, placementId: string) {
  const rows = await ctx.db
    .select({
      id: creatives.id,
      version: creatives.version,
      body: creatives.body,
      hash: creatives.hash,
      author: people.name,
      at: creatives.createdAt,
    })
    .from(creatives)
    .innerJoin(people, eq(people.id, creatives.createdBy))
    .where(eq(creatives.placementId, placementId))
    .orderBy(asc(creatives.version));
  return rows.map(({ body, ...row }) => ({ ...row, creative: Sealed.parse(JSON.parse(body)) }));
}

/**
 * Whether this person may see a picture of what a brand would run: the brand's own people, whoever answers for a network
 * to which it was handed in, and the members before whom the item with it was put.
 */
export async function maySeeCreative(
  ctx: Ctx,
  { personId, brandId, fileId }: { personId: string; brandId: string; fileId: string },
): Promise<boolean> {
  const team = and(eq(brandPeople.brandId, brandId), eq(brandPeople.personId, personId));
  if ((await ctx.db.$count(brandPeople, team)) > 0) return true;
  const runs = await ctx.db
    .selectDistinct({ source: placements.source, network: networks.slug })
    .from(creatives)
    .innerJoin(placements, eq(placements.id, creatives.placementId))
    .innerJoin(networks, eq(networks.id, placements.networkId))
    .where(
      and(eq(placements.brandId, brandId), sql`${creatives.body}::jsonb #>> '{picture,file}' = ${fileId}`),
    );
  for (const { source, network } of runs) {
    const actor = await unlessRefused(insiderOf(ctx, personId, network));
    if (!actor) continue;
    if (hasRole(actor, "steward")) return true;
    const item = await unlessRefused(getPartnerItem({ ...ctx, actor }, { source }));
    if (item?.picture?.file === fileId) return true;
  }
  return false;
}

const unlessRefused = <T>(asked: Promise<T>) =>
  asked.catch((error: unknown) => {
    if (error instanceof Refused) return null;
    throw error;
  });

export async function creativeOf(ctx: { db: Db }, creativeId: string) {
  const [row] = await ctx.db.select().from(creatives).where(eq(creatives.id, creativeId));
  if (!row) throw new Error("what was approved has gone");
  return { hash: row.hash, ...Sealed.parse(JSON.parse(row.body)) };
}

/** Goes into the WHERE of whoever answers: these words, and no later ones, are before the owner. */
export const isShown = (hash: string) =>
  sql`exists (select from ${creatives} where ${creatives.id} = ${placements.creativeId} and ${creatives.hash} = ${hash})`;

/** Said when an answer names words that are not before the owner. */
export const stale =
  "These are not the words that the brand handed in last. Nothing was said to them; read them again.";
