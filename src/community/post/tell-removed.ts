import type { Ctx } from "@/identity/actor";
import { tellNotice } from "@/notifications/notice/tell";
import { readerOf } from "../space/reads";
import { threadPath } from "../thread/policy";
import { newsOf } from "./reads";

/** Its author reads why a steward took a post down. */
export async function tellRemovedPost(ctx: Ctx, { postId }: { postId: string }) {
  const news = await newsOf(ctx, postId);
  const personId = news && (await readerOf(ctx, news.spaceId, news.authorId));
  if (!news || !personId) return;
  await tellNotice(ctx, {
    personId,
    networkId: news.networkId,
    key: `removed:${postId}`,
    sentence: `A steward removed your post in “${news.title}”. The reason: ${news.reason}`,
    href: threadPath(news.slug, news.threadId, news.number),
  });
}
