import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  lte,
  ne,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Ctx, Insider, Speaker } from "@/identity/actor";
import { hasRole } from "@/networks/membership/policy";
import { memberships, networks } from "@/networks/tables";
import { asOne, iso } from "@/platform/columns";
import { type Db, kept } from "@/platform/db";
import { constraintOf, notFound } from "@/platform/errors";
import { before, minutes } from "@/platform/time";
import { askedIn, memberIdOf, readsIn, visibleThreads } from "../space/reads";
import { postRevisions, posts, spaceMembers, spaces, threads } from "../tables";
import type { OnePost, PostsAfter } from "./schema";

export const pageOfPosts = 50;

/** The posts in threads that this insider may see. */
export const visiblePosts = (actor: Insider): SQL | undefined =>
  and(
    eq(posts.networkId, actor.networkId),
    sql`${posts.threadId} in (select ${threads.id} from ${threads} where ${visibleThreads(actor)})`,
  );

const isDeleted = sql<boolean>`${posts.deletedAt} is not null`;

/** A removed post keeps its place and says by whom it was removed; why, its author and the stewards read. */
const view = (actor: Insider) => {
  const mayKnowWhy = hasRole(actor, "steward") ? sql`true` : eq(posts.authorId, memberIdOf(actor));
  return {
    id: posts.id,
    threadId: posts.threadId,
    number: posts.number,
    parentId: posts.parentId,
    author: {
      id: memberships.id,
      name: memberships.name,
      pictureId: memberships.pictureId,
      role: memberships.role,
      state: memberships.state,
    },
    html: sql<string>`case when ${isDeleted} then '' else ${posts.html} end`,
    at: iso(posts.createdAt),
    editedAt: iso(posts.editedAt),
    isDeleted,
    removedBy: sql<"author" | "steward" | null>`case when ${isDeleted} then
      case when ${posts.deletedBy} = ${posts.authorId} then 'author' else 'steward' end end`,
    removedReason: sql<
      string | null
    >`case when ${isDeleted} and ${mayKnowWhy} then ${posts.deletedReason} end`,
  };
};

export type PostView = Awaited<ReturnType<typeof postRows>>[number]["post"];

/** Posts as they are shown, each as one value, in the order of the thread. */
export const postRows = ({ db, actor }: { db: Db; actor: Insider }, where: SQL | undefined, limit: number) =>
  db
    .select({ post: asOne(view(actor)) })
    .from(posts)
    .innerJoin(memberships, eq(memberships.id, posts.authorId))
    .where(and(where, visiblePosts(actor)))
    .orderBy(asc(posts.number))
    .limit(limit);

const selectPosts = async (ctx: Ctx<Insider>, where: SQL | undefined, limit: number) =>
  (await postRows(ctx, where, limit)).map(({ post }) => post);

/**
 * What somebody who has this thread up to `number` has not got. Numbers follow the commits, so nothing can
 * appear below `number` later; with `since`, also what changed after that moment.
 */
export async function postsAfter(
  ctx: Ctx<Insider>,
  { threadId, number, since }: Omit<PostsAfter, "network">,
) {
  const here = eq(posts.threadId, threadId);
  const [later, changed] = await Promise.all([
    selectPosts(ctx, and(here, gt(posts.number, number)), pageOfPosts + 1),
    since ? selectPosts(ctx, and(here, lte(posts.number, number), changedSince(since)), 500) : [],
  ]);
  if (later.length === 0) await mustSee(ctx, threadId);
  return {
    posts: [...changed, ...later.slice(0, pageOfPosts)],
    more: later.length > pageOfPosts,
    /** What to ask `since` next time. */
    asOf: ctx.now.toISOString(),
  };
}

async function mustSee(ctx: Ctx<Insider>, threadId: string) {
  const [thread] = await ctx.db
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.id, threadId), visibleThreads(ctx.actor)));
  if (!thread) throw notFound("thread");
}

/** A change is dated when it was asked for and seen when it was committed, so we look back a little further. */
const changedSince = (since: string) => {
  const moment = before(new Date(since), minutes(1));
  return or(gt(posts.editedAt, moment), gt(posts.deletedAt, moment));
};

export async function getPost(ctx: Ctx<Insider>, { postId }: Pick<OnePost, "postId">) {
  const [post] = await selectPosts(ctx, eq(posts.id, postId), 1);
  if (!post) throw notFound("post");
  return post;
}

/** The markdown, for its author to change. */
export async function sourceOf(ctx: Ctx<Speaker>, { postId }: Pick<OnePost, "postId">) {
  const [post] = await ctx.db
    .select({ body: posts.body })
    .from(posts)
    .where(
      and(
        eq(posts.id, postId),
        visiblePosts(ctx.actor),
        eq(posts.authorId, ctx.actor.membershipId),
        sql`not ${isDeleted}`,
      ),
    );
  if (!post) throw notFound("post");
  return post;
}

/** What a post said before each edit, latest first. Of a removed post nobody reads that either. */
export async function listRevisions(ctx: Ctx<Insider>, { postId }: Pick<OnePost, "postId">) {
  const readable = ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.id, postId), visiblePosts(ctx.actor), sql`not ${isDeleted}`));
  if ((await readable).length === 0) throw notFound("post");
  return ctx.db
    .select({ id: postRevisions.id, body: postRevisions.body, replacedAt: iso(postRevisions.createdAt) })
    .from(postRevisions)
    .where(inArray(postRevisions.postId, readable))
    .orderBy(desc(postRevisions.createdAt), desc(postRevisions.id));
}

/** Does `work` once for each key: when it was done before, answers with what came of it then. */
export async function sentBefore<T extends { id: string; threadId: string; number: number }>(
  ctx: Ctx<Speaker>,
  key: string | undefined,
  work: () => Promise<T>,
) {
  try {
    return await work();
  } catch (error) {
    if (!key || constraintOf(error) !== "posts_source") throw error;
    const { networkId, membershipId } = ctx.actor;
    const [post] = await ctx.db
      .select({ id: posts.id, threadId: posts.threadId, number: posts.number })
      .from(posts)
      .where(and(eq(posts.networkId, networkId), eq(posts.sourceKey, `typed:${membershipId}:${key}`)));
    if (!post) throw error;
    return post;
  }
}

/** What a notice about a post is made of. Nothing when it is gone. */
export async function newsOf(ctx: { db: Db }, postId: string) {
  const [news] = await ctx.db
    .select({
      networkId: posts.networkId,
      slug: networks.slug,
      spaceId: threads.spaceId,
      threadId: posts.threadId,
      title: threads.title,
      number: posts.number,
      authorId: posts.authorId,
      author: memberships.name,
      isDeleted,
      reason: posts.deletedReason,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(networks, eq(networks.id, posts.networkId))
    .innerJoin(memberships, eq(memberships.id, posts.authorId))
    .where(eq(posts.id, postId));
  return news;
}

const parent = alias(posts, "parent");
const author = alias(memberships, "author");

export type Answered = Awaited<ReturnType<typeof answeredBy>>[number];

/** The post beside which an answer to this one hangs. */
const firstLevelOf = (postId: SQLWrapper) =>
  sql`(select coalesce(${posts.parentId}, ${posts.id}) from ${posts} where ${posts.id} = ${postId})`;

const answeredIn = kept((db) =>
  db
    .select({
      membershipId: memberships.id,
      personId: sql<string>`${memberships.personId}`,
      isParents: sql<boolean>`coalesce(${memberships.id} = ${parent.authorId}, false)`,
      slug: networks.slug,
      title: threads.title,
      author: author.name,
    })
    .from(threads)
    .innerJoin(networks, eq(networks.id, threads.networkId))
    .innerJoin(spaces, eq(spaces.id, threads.spaceId))
    .innerJoin(author, eq(author.id, sql.placeholder("me")))
    .leftJoin(
      parent,
      and(
        eq(parent.id, firstLevelOf(sql.placeholder("parentId"))),
        eq(parent.threadId, threads.id),
        gt(parent.number, 1),
      ),
    )
    .innerJoin(memberships, or(eq(memberships.id, threads.authorId), eq(memberships.id, parent.authorId)))
    .leftJoin(spaceMembers, askedIn)
    .where(
      and(
        eq(threads.id, sql.placeholder("threadId")),
        ne(memberships.id, sql.placeholder("me")),
        isNotNull(memberships.personId),
        readsIn,
      ),
    ),
);

/** Whom a reply of this speaker to this post, or to the thread, answers, as far as they may read it: who started the thread, and whose post it hangs on. */
export const answeredBy = (
  { db, actor }: Ctx<Speaker>,
  place: { threadId: string; parentId: string | null },
) => answeredIn(db, { ...place, me: actor.membershipId });
