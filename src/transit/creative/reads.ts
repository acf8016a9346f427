import { asc, eq, sql } from "drizzle-orm";
import { people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { creatives, placements } from "../tables";
import { Creative } from "./schema";

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
  return rows.map(({ body, ...row }) => ({ ...row, creative: Creative.parse(JSON.parse(body)) }));
}

export async function creativeOf(ctx: { db: Db }, creativeId: string) {
  const [row] = await ctx.db.select().from(creatives).where(eq(creatives.id, creativeId));
  if (!row) throw new Error("what was approved has gone");
  return { hash: row.hash, ...Creative.parse(JSON.parse(row.body)) };
}

/** Goes into the WHERE of whoever answers: these words, and no later ones, are before the owner. */
export const isShown = (hash: string) =>
  sql`exists (select from ${creatives} where ${creatives.id} = ${placements.creativeId} and ${creatives.hash} = ${hash})`;

/** Said when an answer names words that are not before the owner. */
export const stale =
  "These are not the words that the brand handed in last. Nothing was said to them; read them again.";
