import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { announce } from "@/platform/events";
import { postRemoved } from "../events";
import { needsReason } from "../post/policy";
import { posts } from "../tables";
import { changeThread } from "./change";
import { mayRemoveThread } from "./policy";
import type { RemoveThread } from "./schema";

/** Takes a whole thread out of sight. Its opening post carries by whom and why, so that the author can read it. */
export const removeThread = (ctx: Ctx<Insider>, { threadId, reason }: Omit<RemoveThread, "network">) =>
  transact(ctx, async (ctx) => {
    const thread = await changeThread(
      ctx,
      threadId,
      async (ctx, thread) => {
        const [answer] = await ctx.db
          .select({ id: posts.id })
          .from(posts)
          .where(
            and(eq(posts.threadId, threadId), ne(posts.authorId, thread.authorId), isNull(posts.deletedAt)),
          )
          .limit(1);
        return mayRemoveThread(ctx.actor, { authorId: thread.authorId, isAnswered: answer !== undefined });
      },
      { deletedAt: ctx.now },
    );
    const isAnothers = needsReason(ctx.actor, thread);
    if (isAnothers && !reason)
      throw new Refused("invalid", "Please say why, so that its author can understand.", {
        reason: ["Please say why, so that its author can understand."],
      });
    const [first] = await ctx.db
      .update(posts)
      .set({
        deletedAt: sql`coalesce(${posts.deletedAt}, ${ctx.now.toISOString()})`,
        deletedBy: ctx.actor.membershipId ?? ctx.actor.personId,
        deletedReason: reason ?? null,
      })
      .where(and(eq(posts.threadId, threadId), eq(posts.number, 1)))
      .returning({ id: posts.id });
    if (first && isAnothers) await announce(ctx, postRemoved, { postId: first.id });
  });
