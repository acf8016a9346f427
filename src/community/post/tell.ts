import type { Ctx, Speaker } from "@/identity/actor";
import { tellNotice } from "@/notifications/notice/tell";
import { threadPath } from "../thread/policy";
import type { Answered } from "./reads";

export const repliedWords = (author: string, title: string) => `${author} replied to your thread “${title}”`;
export const answeredWords = (author: string, title: string) => `${author} answered you in “${title}”`;

type Answer = { id: string; threadId: string; number: number; named: ReadonlySet<string> };

/** Tells those who were answered, as the answer is written. Those it names hear of that instead. */
export async function tellPost(
  ctx: Ctx<Speaker>,
  { id, threadId, number, named }: Answer,
  answered: Answered[],
) {
  const toTell = answered.filter(({ membershipId }) => !named.has(membershipId));
  await Promise.all(
    toTell.map(({ personId, isParents, author, title, slug }) =>
      tellNotice(ctx, {
        personId,
        networkId: ctx.actor.networkId,
        key: `post:${id}`,
        sentence: (isParents ? answeredWords : repliedWords)(author, title),
        href: threadPath(slug, threadId, number),
      }),
    ),
  );
}
