import { and, desc, eq, gte, inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Ctx, Insider } from "@/identity/actor";
import { memberships } from "@/networks/tables";
import { asOne, iso } from "@/platform/columns";
import { notFound, Refused } from "@/platform/errors";
import { pageOfPosts, selectPosts } from "../post/reads";
import { freshSince, isNew, knownNumber, memberIdOf, visibleSpaces, visibleThreads } from "../space/reads";
import { mentions, posts, spaces, threadReads, threads } from "../tables";
import { whyShown } from "./policy";
import type { Feed, GetThread, ListThreads } from "./schema";

const pageOfThreads = 50;
/** How far back the feed looks for what is new: a feed that ends, at a bounded price. */
const feedReach = 200;

const readByMe = (actor: Insider) =>
  and(eq(threadReads.threadId, threads.id), eq(threadReads.membershipId, memberIdOf(actor)));

/** How many posts of a thread are new: those after what was read, or else those since the member can find things new. */
const unread = (actor: Insider, now: Date) =>
  sql<number>`case when not coalesce(${isNew(actor, now)}, false) then 0
    when ${knownNumber} > 0 then ${threads.lastNumber} - ${knownNumber}
    when ${threads.createdAt} > ${freshSince(actor, now)} then ${threads.lastNumber}
    else (select count(*) from ${posts} where ${posts.threadId} = ${threads.id}
      and ${posts.createdAt} > ${freshSince(actor, now)}) end`.mapWith(Number);

const opening = alias(posts, "opening");
const latest = alias(posts, "latest");
const author = alias(memberships, "author");
const speaker = alias(memberships, "speaker");

const shown = (post: typeof opening | typeof latest) =>
  sql<string>`case when ${post.deletedAt} is null then left(${post.text}, 200) else '' end`;

export type ThreadCard = Awaited<ReturnType<typeof cardsOf>>[number];

/** The ids of some threads, as a query: the statement that makes the cards asks it too. */
type Picked = SQLWrapper;

/**
 * Threads as lists show them, in this order. The caller has made sure that they may be seen. A list of one space says
 * its name once, above.
 */
export async function cardsOf(ctx: Ctx<Insider>, picked: Picked, order: SQL[], { inOneSpace = false } = {}) {
  const me = memberIdOf(ctx.actor);
  const rows = await ctx.db
    .select({
      card: asOne({
        id: threads.id,
        title: threads.title,
        space: { id: spaces.id, slug: spaces.slug, name: spaces.name },
        author: { id: author.id, name: author.name, pictureId: author.pictureId },
        excerpt: shown(opening),
        latest: {
          id: speaker.id,
          name: speaker.name,
          pictureId: speaker.pictureId,
          number: latest.number,
          excerpt: shown(latest),
          at: iso(latest.createdAt),
        },
        replies: sql<number>`${threads.lastNumber} - 1`,
        unread: unread(ctx.actor, ctx.now),
        isPinned: threads.pinned,
        isClosed: sql<boolean>`${threads.closedAt} is not null`,
        at: iso(threads.createdAt),
        isMentioned: sql<boolean>`exists (select 1 from ${mentions} join ${posts} on ${posts.id} = ${mentions.postId}
        where ${mentions.membershipId} = ${me} and ${posts.threadId} = ${threads.id}
        and ${posts.deletedAt} is null and ${posts.number} > ${knownNumber})`,
        isMine: sql<boolean>`${threads.authorId} = ${me}`,
        hasMyWords: sql<boolean>`${threads.id} in (select ${posts.threadId} from ${posts} where ${posts.authorId} = ${me})`,
      }),
    })
    .from(threads)
    .innerJoin(spaces, eq(spaces.id, threads.spaceId))
    .innerJoin(author, eq(author.id, threads.authorId))
    .innerJoin(opening, and(eq(opening.threadId, threads.id), eq(opening.number, 1)))
    .innerJoin(latest, and(eq(latest.threadId, threads.id), eq(latest.number, threads.lastNumber)))
    .innerJoin(speaker, eq(speaker.id, latest.authorId))
    .leftJoin(threadReads, readByMe(ctx.actor))
    .where(inArray(threads.id, picked))
    .orderBy(...order);
  return rows.map(({ card: { isMentioned, isMine, hasMyWords, ...card } }) => {
    const { unread, replies, space } = card;
    const why = whyShown({
      isMentioned,
      isMine,
      hasMyWords,
      unread,
      replies,
      space: inOneSpace ? null : space.name,
    });
    return { ...card, why, isToMe: isMentioned || isMine || hasMyWords };
  });
}

const byLatestWord = [desc(threads.lastPostAt), desc(threads.id)];

/** What is new to this member first, then the rest, each by its latest word; 50 threads, and then it ends. */
export async function feedThreads(ctx: Ctx<Insider>, { newest = false }: Omit<Feed, "network"> = {}) {
  const near = ctx.db
    .select({
      id: threads.id,
      lastPostAt: threads.lastPostAt,
      isNew: sql<boolean>`coalesce(${isNew(ctx.actor, ctx.now)}, false)`.as("is_new"),
    })
    .from(threads)
    .leftJoin(threadReads, readByMe(ctx.actor))
    .where(visibleThreads(ctx.actor))
    .orderBy(desc(threads.lastPostAt))
    .limit(newest ? pageOfThreads : feedReach)
    .as("near");
  const picked = ctx.db
    .select({ id: near.id })
    .from(near)
    .orderBy(...(newest ? [] : [desc(near.isNew)]), desc(near.lastPostAt), desc(near.id))
    .limit(pageOfThreads);
  const newFirst = desc(sql`coalesce(${isNew(ctx.actor, ctx.now)}, false)`);
  return cardsOf(ctx, picked, newest ? byLatestWord : [newFirst, ...byLatestWord]);
}

/** One page of a space's threads, the pinned ones first. */
export async function listThreads(ctx: Ctx<Insider>, { spaceId, page = 1 }: Omit<ListThreads, "network">) {
  const order = [desc(threads.pinned), ...byLatestWord];
  const picked = ctx.db
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.spaceId, spaceId), visibleThreads(ctx.actor)))
    .orderBy(...order)
    .limit(pageOfThreads + 1)
    .offset((page - 1) * pageOfThreads);
  const found = await cardsOf(ctx, picked, order, { inOneSpace: true });
  if (found.length === 0) await mustSee(ctx, spaceId);
  return { threads: found.slice(0, pageOfThreads), more: found.length > pageOfThreads };
}

async function mustSee(ctx: Ctx<Insider>, spaceId: string) {
  const [space] = await ctx.db
    .select({ id: spaces.id })
    .from(spaces)
    .where(and(eq(spaces.id, spaceId), visibleSpaces(ctx.actor)));
  if (!space) throw notFound("space");
}

/** A thread and one page of its posts. `readNumber` is how far this member knew it before now; 0 when she never read it. */
export async function getThread(ctx: Ctx<Insider>, { threadId, from = 1 }: Omit<GetThread, "network">) {
  const [[thread], found] = await Promise.all([
    ctx.db
      .select({
        id: threads.id,
        title: threads.title,
        space: {
          id: spaces.id,
          slug: spaces.slug,
          name: spaces.name,
          access: spaces.access,
          isArchived: sql<boolean>`${spaces.archivedAt} is not null`,
        },
        author: { id: author.id, name: author.name },
        lastNumber: threads.lastNumber,
        readNumber: sql<number>`case when ${threadReads.number} is null then 0 else ${knownNumber} end`,
        isPinned: threads.pinned,
        isClosed: sql<boolean>`${threads.closedAt} is not null`,
        at: iso(threads.createdAt),
      })
      .from(threads)
      .innerJoin(spaces, eq(spaces.id, threads.spaceId))
      .innerJoin(author, eq(author.id, threads.authorId))
      .leftJoin(threadReads, readByMe(ctx.actor))
      .where(and(eq(threads.id, threadId), visibleThreads(ctx.actor))),
    selectPosts(ctx, and(eq(posts.threadId, threadId), gte(posts.number, from)), pageOfPosts + 1),
  ]);
  if (!thread) throw notFound("thread");
  return {
    thread,
    posts: found.slice(0, pageOfPosts),
    more: found.length > pageOfPosts,
    /** Ask for what changed since then when the connection comes back. */
    asOf: ctx.now.toISOString(),
  };
}

/** Why nothing new can be said in this thread, as a refusal. */
export async function whyNotOpen(ctx: Ctx<Insider>, threadId: string) {
  const [thread] = await ctx.db
    .select({ closedAt: threads.closedAt, archivedAt: spaces.archivedAt })
    .from(threads)
    .innerJoin(spaces, eq(spaces.id, threads.spaceId))
    .where(and(eq(threads.id, threadId), visibleThreads(ctx.actor)));
  if (thread?.archivedAt)
    return new Refused(
      "conflict",
      "This space is archived: it can be read, and nothing new is written here.",
    );
  if (thread?.closedAt) return new Refused("conflict", "This thread is closed, so it takes no more replies.");
  return notFound("thread");
}
