import { eq, inArray, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { mentions, posts, threads } from "../tables";

type Claimed = { placeholderId: string; membershipId: string };

/** Gives a stand-in's words to the member that she turned out to be: her posts, her threads, and her name in others'. */
export async function creditPost(ctx: Ctx, { placeholderId, membershipId }: Claimed) {
  if (placeholderId === membershipId) return;
  const mine = { authorId: membershipId };
  await ctx.db.update(posts).set(mine).where(eq(posts.authorId, placeholderId));
  await ctx.db.update(threads).set(mine).where(eq(threads.authorId, placeholderId));
  const naming = ctx.db
    .select({ id: mentions.postId })
    .from(mentions)
    .where(eq(mentions.membershipId, placeholderId));
  // The id stands in the link of the mention, and nowhere else can it have come from.
  await ctx.db
    .update(posts)
    .set({ html: sql`replace(${posts.html}, ${placeholderId}, ${membershipId})` })
    .where(inArray(posts.id, naming));
  await ctx.db.update(mentions).set({ membershipId }).where(eq(mentions.membershipId, placeholderId));
}
