import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { files } from "@/platform/tables";

/** A network wears pictures that the person who dresses it has sent for everybody to see, and no others. */
export async function assertOwnPictures(ctx: { db: Db }, personId: string, ids: (string | null)[]) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return;
  const own = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(and(inArray(files.id, wanted), eq(files.createdBy, personId), eq(files.scope, "public")));
  if (own.length < wanted.length)
    throw new Refused("invalid", "This picture was not found. Please send it again.");
}
