import "server-only";
import { and, asc, eq, exists, isNull, not, or } from "drizzle-orm";
import type { Ctx, Person } from "@/identity/actor";
import { appeals, charters, memberships, networks, objections } from "@/networks/tables";
import { notFound } from "@/platform/errors";
import { files } from "@/platform/tables";
import { postPictures, posts, threads } from "../tables";

/** Her own membership of the network at this address, whatever became of it. */
export async function authorOf(ctx: Ctx<Person>, slug: string) {
  const [row] = await ctx.db
    .select({
      id: memberships.id,
      networkId: networks.id,
      network: { slug: networks.slug, name: networks.name },
      name: memberships.name,
      headline: memberships.headline,
      bio: memberships.bio,
      pictureId: memberships.pictureId,
      role: memberships.role,
      state: memberships.state,
      joinedAt: memberships.joinedAt,
      answers: memberships.answers,
      charterVersion: memberships.charterVersion,
    })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .where(and(eq(networks.slug, slug), eq(memberships.personId, ctx.actor.personId)));
  if (!row) throw notFound("membership");
  return row;
}

const postsOf = ({ db }: Ctx, membershipId: string) =>
  db
    .select({
      id: posts.id,
      thread: posts.threadId,
      number: posts.number,
      /** Her own words too, where she began the thread. Another's title is another's. */
      title: threads.title,
      beganBy: threads.authorId,
      body: posts.body,
      writtenAt: posts.createdAt,
      editedAt: posts.editedAt,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.authorId, membershipId), isNull(posts.deletedAt), isNull(threads.deletedAt)))
    .orderBy(asc(posts.createdAt), asc(posts.threadId), asc(posts.number));

/** What she sent to this network and did not take away again with the words that showed it. */
function picturesOf({ db, actor }: Ctx<Person>, networkId: string) {
  const hangs = db
    .select({ id: postPictures.postId })
    .from(postPictures)
    .where(eq(postPictures.fileId, files.id));
  const isShown = db
    .select({ id: posts.id })
    .from(postPictures)
    .innerJoin(posts, eq(posts.id, postPictures.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(postPictures.fileId, files.id), isNull(posts.deletedAt), isNull(threads.deletedAt)));
  return db
    .select({ id: files.id, sentAt: files.createdAt })
    .from(files)
    .where(
      and(
        eq(files.createdBy, actor.personId),
        eq(files.scope, `network:${networkId}`),
        eq(files.contentType, "image/webp"),
        or(not(exists(hangs)), exists(isShown)),
      ),
    )
    .orderBy(asc(files.createdAt), asc(files.id));
}

/** Everything that this person wrote in one network, and nothing that anybody else did. */
export async function gatherWords(ctx: Ctx<Person>, author: Awaited<ReturnType<typeof authorOf>>) {
  const { id, networkId, network, answers, charterVersion, ...profile } = author;
  const [written, pictures, appealed, objected, agreed] = await Promise.all([
    postsOf(ctx, id),
    picturesOf(ctx, networkId),
    ctx.db
      .select({ words: appeals.words, writtenAt: appeals.createdAt })
      .from(appeals)
      .where(eq(appeals.membershipId, id))
      .orderBy(asc(appeals.createdAt)),
    ctx.db
      .select({ reason: objections.reason, writtenAt: objections.createdAt })
      .from(objections)
      .where(eq(objections.membershipId, id))
      .orderBy(asc(objections.createdAt)),
    ctx.db
      .select({ version: charters.version, values: charters.values, rules: charters.rules })
      .from(charters)
      .where(and(eq(charters.networkId, networkId), eq(charters.version, charterVersion ?? 0))),
  ]);
  return {
    format: 1 as const,
    takenAt: ctx.now,
    network,
    profile,
    answers,
    charter: agreed[0] ?? null,
    posts: written.map(({ beganBy, title, ...post }) => ({ ...post, title: beganBy === id ? title : null })),
    pictures,
    appeals: appealed,
    objections: objected,
  };
}
export type Words = Awaited<ReturnType<typeof gatherWords>>;
