import type { Ctx } from "@/identity/actor";
import { tellNotice } from "@/notifications/notice/tell";
import { newsOf } from "../post/reads";
import { readerOf } from "../space/reads";
import { threadPath } from "../thread/policy";

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
    sentence: `${news.author} mentioned you in “${news.title}”`,
    href: threadPath(news.slug, news.threadId, news.number),
  });
}
