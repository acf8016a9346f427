import { and, eq, gt } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { before, minutes } from "@/platform/time";
import { memberIdOf } from "../space/reads";
import { posts } from "../tables";
import { tellOfChange } from "./edit";
import { visiblePosts } from "./reads";
import type { OnePost } from "./schema";

const undoable = minutes(10);

/** Its author changes her mind. What a steward took down stays down. */
export const restorePost = (ctx: Ctx<Insider>, { postId }: Pick<OnePost, "postId">) =>
  transact(ctx, async (ctx) => {
    const membershipId = memberIdOf(ctx.actor);
    const mine = and(eq(posts.id, postId), visiblePosts(ctx.actor), eq(posts.authorId, membershipId));
    const [post] = await ctx.db
      .update(posts)
      .set({ deletedAt: null, deletedBy: null, deletedReason: null })
      .where(and(mine, eq(posts.deletedBy, membershipId), gt(posts.deletedAt, before(ctx.now, undoable))))
      .returning();
    if (post) return tellOfChange(ctx, post);
    const [known] = await ctx.db.select({ id: posts.id }).from(posts).where(mine);
    if (!known) throw notFound("post");
    throw new Refused("conflict", "This can be undone for ten minutes, and only what you removed yourself.");
  });
