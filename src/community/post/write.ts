import { sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { kept } from "@/platform/db";
import { announce } from "@/platform/events";
import { newId } from "@/platform/ids";
import { whispered } from "@/platform/realtime";
import { memberMentioned } from "../events";
import { hangPicture } from "../picture/hang";
import { mentions, posts, threadReads } from "../tables";
import type { Prepared } from "./prepare";
import type { Answered } from "./reads";
import { tellPost } from "./tell";

type Place = { threadId: string; spaceId: string; number: number; parentId?: string | null };

const inserted = kept((db) =>
  db
    .insert(posts)
    .values({
      id: sql.placeholder("id"),
      networkId: sql.placeholder("networkId"),
      threadId: sql.placeholder("threadId"),
      number: sql.placeholder("number"),
      parentId: sql.placeholder("parentId"),
      authorId: sql.placeholder("authorId"),
      body: sql.placeholder("body"),
      html: sql.placeholder("html"),
      text: sql.placeholder("text"),
      sourceKey: sql.placeholder("sourceKey"),
      createdAt: sql.placeholder("at"),
    })
    .returning({
      heard: whispered({
        network: posts.networkId,
        kind: sql`case when ${posts.number} = 1 then 'thread' else 'post' end`,
        id: posts.id,
        space: sql`${sql.placeholder("spaceId")}::text`,
        thread: posts.threadId,
        number: posts.number,
      }),
    }),
);

const markedRead = kept((db) =>
  db
    .insert(threadReads)
    .values({
      threadId: sql.placeholder("threadId"),
      membershipId: sql.placeholder("authorId"),
      number: sql.placeholder("number"),
      readAt: sql.placeholder("at"),
    })
    .onConflictDoUpdate({
      target: [threadReads.membershipId, threadReads.threadId],
      set: { number: sql`excluded.number`, readAt: sql`excluded.read_at` },
    }),
);

/** Puts a prepared post in its place and lets everybody know. The caller has taken the number in this transaction. */
export async function writePost(
  ctx: Ctx<Speaker>,
  { threadId, spaceId, number, parentId = null }: Place,
  { meant, ...prepared }: Prepared,
  { key, answered = [] }: { key?: string | undefined; answered?: Answered[] } = {},
) {
  const { networkId, membershipId: authorId } = ctx.actor;
  const id = newId("post");
  const place = { threadId, authorId, number, at: ctx.now };
  const sourceKey = key ? `typed:${authorId}:${key}` : null;
  const named = new Set(meant.map((one) => one.membershipId).filter((one) => one !== authorId));
  // Sent one behind the other on the transaction's connection, without waiting for each answer.
  await Promise.all([
    inserted(ctx.db, { ...prepared, ...place, id, networkId, spaceId, parentId, sourceKey }),
    hangPicture(ctx, { postId: id, html: prepared.html }),
    meant.length > 0 && ctx.db.insert(mentions).values(meant.map((one) => ({ ...one, postId: id }))),
    markedRead(ctx.db, place),
    tellPost(ctx, { id, threadId, number, named }, answered),
    ...[...named].map((one) => announce(ctx, memberMentioned, { postId: id, membershipId: one })),
  ]);
  return { id, threadId, number };
}
