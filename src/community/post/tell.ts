import type { Ctx } from "@/identity/actor";
import { tellNotice } from "@/notifications/notice/tell";
import { readerOf } from "../space/reads";
import { threadPath } from "../thread/policy";
import { newsOf } from "./reads";

export const repliedWords = (author: string, title: string) => `${author} replied to your thread “${title}”`;
export const answeredWords = (author: string, title: string) => `${author} answered you in “${title}”`;

/**
 * Tells those who were answered, as the answer is written: whoever started the thread, and whose post it hangs on.
 * Those it names hear of that instead.
 */
export async function tellPost(ctx: Ctx, { postId, named }: { postId: string; named: ReadonlySet<string> }) {
  const news = await newsOf(ctx, postId);
  if (!news) return;
  const quiet = new Set([news.authorId, ...named]);
  const answered = new Map([
    [news.threadAuthorId, repliedWords(news.author, news.title)],
    ...(news.parentAuthorId ? [[news.parentAuthorId, answeredWords(news.author, news.title)] as const] : []),
  ]);
  for (const [membershipId, sentence] of answered) {
    const personId = quiet.has(membershipId) ? null : await readerOf(ctx, news.spaceId, membershipId);
    if (!personId) continue;
    await tellNotice(ctx, {
      personId,
      networkId: news.networkId,
      key: `post:${postId}`,
      sentence,
      href: threadPath(news.slug, news.threadId, news.number),
    });
  }
}
