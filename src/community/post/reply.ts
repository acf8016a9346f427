import { and, eq, isNull, sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { transact } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { limits, spend } from "@/platform/limits";
import { keptInside, visibleThreads } from "../space/reads";
import { posts, spaces, threads } from "../tables";
import { whyNotOpen } from "../thread/reads";
import { preparePost } from "./prepare";
import { answeredBy, sentBefore } from "./reads";
import type { Reply } from "./schema";
import { writePost } from "./write";

/** Takes the next number of a thread that this speaker may answer in, and so locks it. */
const takeNumber = keptInside(({ db, actor, now }) =>
  db
    .update(threads)
    .set({
      lastNumber: sql`${threads.lastNumber} + 1`,
      lastPostAt: sql`greatest(${threads.lastPostAt}, ${now}::timestamptz)`,
    })
    .where(
      and(
        eq(threads.id, sql.placeholder("threadId")),
        visibleThreads(actor),
        isNull(threads.closedAt),
        sql`not exists (select 1 from ${spaces} where ${spaces.id} = ${threads.spaceId} and ${spaces.archivedAt} is not null)`,
      ),
    )
    .returning({ number: threads.lastNumber, spaceId: threads.spaceId }),
);

/** Answers in a thread. Taking the number locks the thread, so numbers have no gaps and follow the commits. */
export async function replyPost(
  ctx: Ctx<Speaker>,
  { threadId, body, parentId, key }: Omit<Reply, "network">,
) {
  const { personId, networkId } = ctx.actor;
  await spend([limits.postMinute, limits.postHour], personId, "posts");
  const prepared = await preparePost(ctx, { networkId, body });
  return sentBefore(ctx, key, () =>
    transact(ctx, async (ctx) => {
      const [[thread], [parent], answered] = await Promise.all([
        takeNumber(ctx, { threadId }),
        parentId ? parentIn(ctx, threadId, parentId) : [null],
        answeredBy(ctx, { threadId, parentId: parentId ?? null }),
      ]);
      if (!thread) throw await whyNotOpen(ctx, threadId);
      const place = { threadId, ...thread, parentId: firstLevel(parent) };
      return writePost(ctx, place, prepared, { key, answered });
    }),
  );
}

const parentIn = (ctx: Ctx, threadId: string, parentId: string) =>
  ctx.db
    .select({ id: posts.id, number: posts.number, parentId: posts.parentId, deletedAt: posts.deletedAt })
    .from(posts)
    .where(and(eq(posts.id, parentId), eq(posts.threadId, threadId)));

type Parent = Awaited<ReturnType<typeof parentIn>>[number];

/** A reply to a reply hangs beside it: one level, no more. A reply to the opening post is a reply to the thread. */
function firstLevel(parent: Parent | null | undefined) {
  if (parent === null) return null;
  if (!parent) throw notFound("post");
  if (parent.deletedAt)
    throw new Refused("conflict", "The post you answer was removed. You can reply to the thread instead.");
  return parent.number === 1 ? null : (parent.parentId ?? parent.id);
}
