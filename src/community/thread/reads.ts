import { and, desc, eq, gte, inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Ctx, Insider } from "@/identity/actor";
import { memberships } from "@/networks/tables";
import { asOne, iso } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { notFound, Refused } from "@/platform/errors";
import { pageOfPosts, postRows } from "../post/reads";
import {
  freshSince,
  isNew,
  keptInside,
  knownNumber,
  memberIdOf,
  visibleSpaces,
  visibleThreads,
} from "../space/reads";
import { mentions, posts, spaces, threadReads, threads } from "../tables";
import { whyShown } from "./policy";
import type { Feed, GetThread, ListThreads } from "./schema";

const pageOfThreads = 50;
/** How far back the feed looks for what is new: a feed that ends, at a bounded price. */
const feedReach = 200;

const readByMe = (actor: Insider) =>
  and(eq(threadReads.threadId, threads.id), eq(threadReads.membershipId, memberIdOf(actor)));

/** How many posts of a thread are new: those after what was read, or else those since the member can find things new. */
const unread = (actor: Insider, now: Date | SQLWrapper) =>
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
type Asker = { db: Db; actor: Insider; now: Date | SQLWrapper };

/** What cards are made of, in this order. The caller has made sure that the threads may be seen. */
const cardRows = ({ db, actor, now }: Asker, picked: Picked, order: SQL[]) => {
  const me = memberIdOf(actor);
  return db
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
        unread: unread(actor, now),
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
    .leftJoin(threadReads, readByMe(actor))
    .where(inArray(threads.id, picked))
    .orderBy(...order);
};

/** Threads as lists show them. A list of one space says its name once, above. */
const cardsFrom = (rows: Awaited<ReturnType<typeof cardRows>>, { inOneSpace = false } = {}) =>
  rows.map(({ card: { isMentioned, isMine, hasMyWords, ...card } }) => {
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

/** Some threads as lists show them. The caller has made sure that they may be seen. */
export const cardsOf = async (ctx: Ctx<Insider>, picked: Picked, order: SQL[]) =>
  cardsFrom(await cardRows(ctx, picked, order));

const byLatestWord = [desc(threads.lastPostAt), desc(threads.id)];

const feedRows = ({ newest }: { newest: boolean }) =>
  keptInside((anybody) => {
    const { db, actor, now } = anybody;
    const isNewHere = sql<boolean>`coalesce(${isNew(actor, now)}, false)`;
    const near = db
      .select({ id: threads.id, lastPostAt: threads.lastPostAt, isNew: isNewHere.as("is_new") })
      .from(threads)
      .leftJoin(threadReads, readByMe(actor))
      .where(visibleThreads(actor))
      .orderBy(desc(threads.lastPostAt))
      .limit(newest ? pageOfThreads : feedReach)
      .as("near");
    const picked = db
      .select({ id: near.id })
      .from(near)
      .orderBy(...(newest ? [] : [desc(near.isNew)]), desc(near.lastPostAt), desc(near.id))
      .limit(pageOfThreads);
    return cardRows(anybody, picked, newest ? byLatestWord : [desc(isNewHere), ...byLatestWord]);
  });
const newestRows = feedRows({ newest: true });
const newFirstRows = feedRows({ newest: false });

/** What is new to this member first, then the rest, each by its latest word; 50 threads, and then it ends. */
export const feedThreads = async (ctx: Ctx<Insider>, { newest = false }: Omit<Feed, "network"> = {}) =>
  cardsFrom(await (newest ? newestRows : newFirstRows)(ctx, {}));

const spaceRows = keptInside((anybody) => {
  const order = [desc(threads.pinned), ...byLatestWord];
  const picked = anybody.db
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.spaceId, sql.placeholder("spaceId")), visibleThreads(anybody.actor)))
    .orderBy(...order)
    .limit(pageOfThreads + 1)
    .offset(sql.placeholder("before"));
  return cardRows(anybody, picked, order);
});

/** One page of a space's threads, the pinned ones first. */
export async function listThreads(ctx: Ctx<Insider>, { spaceId, page = 1 }: Omit<ListThreads, "network">) {
  const rows = await spaceRows(ctx, { spaceId, before: (page - 1) * pageOfThreads });
  const found = cardsFrom(rows, { inOneSpace: true });
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

const head = keptInside(({ db, actor }) =>
  db
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
    .leftJoin(threadReads, readByMe(actor))
    .where(and(eq(threads.id, sql.placeholder("threadId")), visibleThreads(actor))),
);

const postsFrom = keptInside(({ db, actor }) =>
  postRows(
    { db, actor },
    and(eq(posts.threadId, sql.placeholder("threadId")), gte(posts.number, sql.placeholder("from"))),
    pageOfPosts + 1,
  ),
);

/** A thread and one page of its posts. `readNumber` is how far this member knew it before now; 0 when she never read it. */
export async function getThread(ctx: Ctx<Insider>, { threadId, from = 1 }: Omit<GetThread, "network">) {
  const [[thread], found] = await Promise.all([head(ctx, { threadId }), postsFrom(ctx, { threadId, from })]);
  if (!thread) throw notFound("thread");
  return {
    thread,
    posts: found.slice(0, pageOfPosts).map(({ post }) => post),
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
