import { and, eq } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { limits, spend } from "@/platform/limits";
import { whisper } from "@/platform/realtime";
import { memberMentioned } from "../events";
import { hangPicture } from "../picture/hang";
import { mentions, postRevisions, posts, threads } from "../tables";
import { mayEdit } from "./policy";
import { preparePost } from "./prepare";
import { visiblePosts } from "./reads";
import type { EditPost } from "./schema";

/** Its author says it differently. What it said before is kept, and anybody who sees the post can read that too. */
export async function editPost(ctx: Ctx<Speaker>, { postId, body }: Omit<EditPost, "network">) {
  await spend(limits.postHour, ctx.actor.personId, "changes");
  const { networkId, membershipId } = ctx.actor;
  return transact(ctx, async (ctx) => {
    const [post] = await ctx.db
      .select()
      .from(posts)
      .where(and(eq(posts.id, postId), visiblePosts(ctx.actor)))
      .for("update");
    if (!post) throw notFound("post");
    const answer = mayEdit(ctx.actor, { authorId: post.authorId, isDeleted: post.deletedAt !== null });
    if (answer !== true) throw new Refused(post.deletedAt ? "conflict" : "forbidden", answer);
    if (post.body === body) return;

    const { meant, ...prepared } = await preparePost(ctx, { networkId, body, postId });
    await ctx.db
      .insert(postRevisions)
      .values({ postId, body: post.body, editedBy: membershipId, createdAt: ctx.now });
    await ctx.db
      .update(posts)
      .set({ ...prepared, editedAt: ctx.now })
      .where(eq(posts.id, postId));
    await hangPicture(ctx, { postId, html: prepared.html });
    const before = await ctx.db.delete(mentions).where(eq(mentions.postId, postId)).returning();
    if (meant.length > 0) await ctx.db.insert(mentions).values(meant.map((one) => ({ ...one, postId })));
    const known = new Set([membershipId, ...before.map((one) => one.membershipId)]);
    for (const one of new Set(meant.map((one) => one.membershipId)))
      if (!known.has(one)) await announce(ctx, memberMentioned, { postId, membershipId: one });
    await tellOfChange(ctx, post);
  });
}

/** Lets everybody who looks at the thread fetch this post again. */
export async function tellOfChange(ctx: Ctx, post: typeof posts.$inferSelect) {
  const [thread] = await ctx.db
    .select({ space: threads.spaceId })
    .from(threads)
    .where(eq(threads.id, post.threadId));
  const { networkId: network, id, threadId, number } = post;
  await whisper(ctx, { network, kind: "post-changed", id, thread: threadId, number, ...thread });
}
