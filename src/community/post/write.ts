import type { Ctx, Speaker } from "@/identity/actor";
import { announce } from "@/platform/events";
import { newId } from "@/platform/ids";
import { whisper } from "@/platform/realtime";
import { memberMentioned } from "../events";
import { hangPicture } from "../picture/hang";
import { mentions, posts, threadReads } from "../tables";
import type { Prepared } from "./prepare";
import { tellPost } from "./tell";

type Place = { threadId: string; spaceId: string; number: number; parentId?: string | null };

/** Puts a prepared post in its place and lets everybody know. The caller has taken the number in this transaction. */
export async function writePost(
  ctx: Ctx<Speaker>,
  { threadId, spaceId, number, parentId }: Place,
  { meant, ...prepared }: Prepared,
  key?: string,
) {
  const { networkId, membershipId: authorId } = ctx.actor;
  const id = newId("post");
  const named = new Set(meant.map((one) => one.membershipId).filter((one) => one !== authorId));
  // Sent one behind the other on the transaction's connection, without waiting for each answer.
  await Promise.all([
    ctx.db.insert(posts).values({
      id,
      networkId,
      threadId,
      number,
      parentId,
      authorId,
      ...prepared,
      sourceKey: key && `typed:${authorId}:${key}`,
      createdAt: ctx.now,
    }),
    hangPicture(ctx, { postId: id, html: prepared.html }),
    meant.length > 0 && ctx.db.insert(mentions).values(meant.map((one) => ({ ...one, postId: id }))),
    ctx.db
      .insert(threadReads)
      .values({ threadId, membershipId: authorId, number, readAt: ctx.now })
      .onConflictDoUpdate({
        target: [threadReads.membershipId, threadReads.threadId],
        set: { number, readAt: ctx.now },
      }),
    ...[...named].map((one) => announce(ctx, memberMentioned, { postId: id, membershipId: one })),
    whisper(ctx, {
      network: networkId,
      kind: number === 1 ? "thread" : "post",
      id,
      space: spaceId,
      thread: threadId,
      number,
    }),
  ]);
  if (number > 1) await tellPost(ctx, { postId: id, named });
  return { id, threadId, number };
}
