import type { Ctx } from "@/identity/actor";
import { tellNotice } from "@/notifications/notice/tell";
import { newsOf } from "../post/reads";
import { readerOf } from "../space/reads";
import { threadPath } from "../thread/policy";

export const mentionedWords = (author: string, title: string) => `${author} mentioned you in “${title}”`;

/** Tells somebody that she was named, where she may read it. */
export async function tellMention(
  ctx: Ctx,
  { postId, membershipId }: { postId: string; membershipId: string },
) {
  const news = await newsOf(ctx, postId);
  if (!news || news.isDeleted) return;
  const personId = await readerOf(ctx, news.spaceId, membershipId);
  if (!personId) return;
  await tellNotice(ctx, {
    personId,
    networkId: news.networkId,
    key: `post:${postId}`,
    sentence: mentionedWords(news.author, news.title),
    href: threadPath(news.slug, news.threadId, news.number),
  });
}
