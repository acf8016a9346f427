import { mentionedWords } from "@/community/mention/tell";
import { answeredWords, repliedWords } from "@/community/post/tell";
import { threadPath } from "@/community/thread/policy";
import type { notices } from "@/notifications/tables";
import { idOf } from "./addresses";
import { networkId } from "./house-rows";
import { spanOf } from "./moments";
import { personId, type Rows } from "./people-rows";
import type { Resident } from "./residents";
import type { Story } from "./story";
import type { talkRows } from "./talk-rows";

const reach = spanOf("120d");

/** What the town's people were told of lately: read up to when they were last seen, and new since. */
export function noticeRows(
  story: Story,
  residents: Resident[],
  talk: ReturnType<typeof talkRows>,
  now: number,
): Rows<typeof notices> {
  const byId = new Map(residents.map((one) => [one.id, one]));
  const threads = new Map(talk.threads.map((thread) => [thread.id, thread]));
  const authors = new Map(talk.posts.map(({ id, authorId }) => [id, authorId]));
  const named = new Map<string, string[]>();
  for (const { postId, membershipId } of talk.mentions)
    named.set(postId, [...(named.get(postId) ?? []), membershipId]);

  return talk.posts.flatMap((post) => {
    const thread = threads.get(post.threadId);
    const author = byId.get(post.authorId);
    const createdAt = post.createdAt as Date;
    if (!thread || !author || Number(createdAt) < now - reach) return [];
    const told = new Map<string, string>();
    if (post.number > 1) told.set(thread.authorId, repliedWords(author.name, thread.title));
    if (post.parentId) told.set(authors.get(post.parentId) ?? "", answeredWords(author.name, thread.title));
    for (const one of named.get(post.id as string) ?? [])
      told.set(one, mentionedWords(author.name, thread.title));
    told.delete(post.authorId);
    return [...told].flatMap(([membershipId, sentence]) => {
      const reader = byId.get(membershipId);
      if (!reader || Number(createdAt) < reader.joinedAt) return [];
      const isSeen = Number(createdAt) <= reader.seenAt;
      return {
        id: idOf("notice", story.slug, post.id as string, membershipId),
        personId: personId(reader.email),
        networkId: networkId(story.slug),
        key: `post:${post.id}`,
        sentence,
        href: threadPath(story.slug, post.threadId, post.number),
        readAt: isSeen ? new Date(reader.seenAt) : null,
        createdAt,
      };
    });
  });
}
