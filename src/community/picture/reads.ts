import { and, eq, isNull, sql } from "drizzle-orm";
import { insiderOf } from "@/networks/membership/reads";
import { networks } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { visiblePosts } from "../post/reads";
import { postPictures, posts } from "../tables";

type Asked = { personId: string; networkId: string; fileId: string; createdBy: string };

/**
 * Whether this person may see a picture of a network: nobody from outside, and of those inside whoever may read a post
 * that shows it. One that stands in no post yet, and one's own, an insider may always see.
 */
export async function maySeePicture(
  ctx: { db: Db },
  { personId, networkId, fileId, createdBy }: Asked,
): Promise<boolean> {
  const actor = await insiderIn(ctx, personId, networkId);
  if (!actor) return false;
  if (createdBy === personId) return true;
  const readable = sql<boolean>`coalesce(${and(visiblePosts(actor), isNull(posts.deletedAt))}, false)`;
  const places = await ctx.db
    .select({ readable })
    .from(postPictures)
    .innerJoin(posts, eq(posts.id, postPictures.postId))
    .where(eq(postPictures.fileId, fileId));
  return places.length === 0 || places.some((place) => place.readable);
}

async function insiderIn(ctx: { db: Db }, personId: string, networkId: string) {
  const [network] = await ctx.db
    .select({ slug: networks.slug })
    .from(networks)
    .where(eq(networks.id, networkId));
  if (!network) return null;
  try {
    return await insiderOf(ctx, personId, network.slug);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
