import "server-only";
import { asc, eq } from "drizzle-orm";
import { people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { bids } from "../tables";
import { parseBid } from "./policy";

/** Every version that was on the table, oldest first. Whoever asks has made sure that the approach is hers to see. */
export async function listBids(ctx: { db: Db }, approachId: string) {
  const rows = await ctx.db
    .select({
      version: bids.version,
      by: bids.by,
      body: bids.body,
      hash: bids.hash,
      note: bids.note,
      author: people.name,
      createdAt: bids.createdAt,
    })
    .from(bids)
    .leftJoin(people, eq(people.id, bids.createdBy))
    .where(eq(bids.approachId, approachId))
    .orderBy(asc(bids.version));
  return rows.map(({ body, ...row }) => ({ ...row, bid: parseBid(body) }));
}

export async function currentBid(ctx: { db: Db }, approachId: string) {
  const current = (await listBids(ctx, approachId)).at(-1);
  if (!current) throw new Error("an approach without an offer was asked for it");
  return current;
}
