import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { postRemoved } from "../events";
import { posts } from "../tables";
import { tellOfChange } from "./edit";
import { mayRemovePost, needsReason } from "./policy";
import { visiblePosts } from "./reads";
import type { RemovePost } from "./schema";

/** Takes the words away and leaves the place, which says by whom. A steward says why, and the author reads it. */
export const removePost = (ctx: Ctx<Insider>, { postId, reason }: Omit<RemovePost, "network">) =>
  transact(ctx, async (ctx) => {
    const [post] = await ctx.db
      .select()
      .from(posts)
      .where(and(eq(posts.id, postId), visiblePosts(ctx.actor)))
      .for("update");
    if (!post) throw notFound("post");
    const answer = mayRemovePost(ctx.actor, { authorId: post.authorId, isDeleted: post.deletedAt !== null });
    if (answer !== true) throw new Refused(post.deletedAt ? "conflict" : "forbidden", answer);
    const isAnothers = needsReason(ctx.actor, post);
    if (isAnothers && !reason)
      throw new Refused("invalid", "Please say why, so that its author can understand.", {
        reason: ["Please say why, so that its author can understand."],
      });

    const deletedBy = ctx.actor.membershipId ?? ctx.actor.personId;
    await ctx.db
      .update(posts)
      .set({ deletedAt: ctx.now, deletedBy, deletedReason: reason ?? null })
      .where(eq(posts.id, postId));
    if (isAnothers) await announce(ctx, postRemoved, { postId });
    await tellOfChange(ctx, post);
  });
