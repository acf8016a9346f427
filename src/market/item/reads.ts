import "server-only";
import { and, eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { handoverItems } from "../tables";

/** One thing of this handover. That of another is as if there were none. */
export async function itemOf({ db }: { db: Db }, { handoverId, item }: { handoverId: string; item: string }) {
  const [row] = await db
    .select()
    .from(handoverItems)
    .where(and(eq(handoverItems.handoverId, handoverId), eq(handoverItems.id, item)));
  if (!row) throw notFound("item");
  return row;
}
