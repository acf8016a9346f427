import { and, eq, sql } from "drizzle-orm";
import { holdStandIns } from "@/networks/membership/reads";
import type { Db } from "@/platform/db";
import { newId } from "@/platform/ids";
import { renderPost } from "../post/render";
import { mentions, posts, threads } from "../tables";
import { furnishImport } from "./furnish";
import type { Shelf } from "./prepare";
import type { ImportedPost, ImportedThread } from "./schema";

type Who = Awaited<ReturnType<typeof holdStandIns>>;
type Row = typeof posts.$inferInsert & { meant: Map<string, string> };

const atOnce = 400;

/** Puts some threads where they belong, as far as they are not there yet. Runs inside one transaction. */
export async function unloadImport(ctx: { db: Db }, shelf: Shelf, parcel: ImportedThread[]) {
  const said = parcel.flatMap(({ posts }) => posts);
  const who = await holdStandIns(ctx, shelf.networkId, [
    ...new Set([...said.map(({ authorKey }) => authorKey), ...shelf.handles.values()]),
  ]);
  const spaceIds = await furnishImport(ctx, shelf, parcel);
  const known = await standing(ctx, shelf.networkId, said);
  for (const thread of parcel) {
    const missing = thread.posts.filter(({ key }) => !known.has(key));
    const spaceId = spaceIds.get(thread.spaceKey);
    if (missing.length === 0 || !spaceId) continue;
    await unloadThread(ctx, { shelf, thread, missing, who, known, spaceId });
  }
}

/** Which of these posts are there, by key. */
const standing = async (ctx: { db: Db }, networkId: string, said: ImportedPost[]) => {
  const keys = JSON.stringify(said.map(({ key }) => key));
  const rows = await ctx.db
    .select({ key: sql<string>`${posts.sourceKey}`, id: posts.id })
    .from(posts)
    .where(
      and(
        eq(posts.networkId, networkId),
        sql`${posts.sourceKey} in (select jsonb_array_elements_text(${keys}::jsonb))`,
      ),
    );
  return new Map(rows.map(({ key, id }) => [key, id]));
};

type Unload = {
  shelf: Shelf;
  thread: ImportedThread;
  missing: ImportedPost[];
  who: Who;
  known: Map<string, string>;
  spaceId: string;
};

async function unloadThread(ctx: { db: Db }, { shelf, thread, missing, who, known, spaceId }: Unload) {
  const { networkId } = shelf;
  const [first] = missing;
  if (!first) return;
  const latest = missing.reduce((at, post) => (post.at > at ? post.at : at), first.at);
  const [place] = await ctx.db
    .insert(threads)
    .values({
      networkId,
      spaceId,
      authorId: whoIs(who, first.authorKey),
      title: thread.title,
      lastNumber: missing.length,
      broughtIn: missing.length,
      lastPostAt: latest,
      createdAt: first.at,
      sourceKey: thread.key,
    })
    .onConflictDoUpdate({
      target: [threads.networkId, threads.sourceKey],
      set: {
        lastNumber: sql`${threads.lastNumber} + ${missing.length}::int`,
        broughtIn: sql`${threads.lastNumber} + ${missing.length}::int`,
        lastPostAt: sql`greatest(${threads.lastPostAt}, ${latest.toISOString()}::timestamptz)`,
      },
    })
    .returning({ id: threads.id, lastNumber: threads.lastNumber });
  if (!place) throw new Error("a thread was neither there nor made");

  const before = place.lastNumber - missing.length;
  const rows: Row[] = [];
  for (const [i, post] of missing.entries()) {
    const id = newId("post");
    // A parent that did not come in, or comes later, leaves the reply on the thread.
    const parentId = (post.parentKey && known.get(post.parentKey)) || null;
    known.set(post.key, id);
    rows.push({ id, threadId: place.id, number: before + i + 1, parentId, ...written(shelf, who, post) });
  }
  await insert(ctx, rows);
}

const whoIs = (who: Who, key: string) => {
  const found = who.get(key);
  if (!found) throw new Error(`the author ${key} was never placed`);
  return found.id;
};

const written = ({ networkId, slug, handles }: Shelf, who: Who, post: ImportedPost) => {
  const meant = new Map<string, string>();
  const { html, text } = renderPost(post.body, {
    mention: (typed) => {
      const person = who.get(handles.get(typed.toLowerCase()) ?? "");
      if (!person) return undefined;
      meant.set(typed.toLowerCase(), person.id);
      return { href: `/n/${slug}/people/${person.id}`, name: person.name };
    },
  });
  const { key: sourceKey, body, at: createdAt, editedAt = null } = post;
  return {
    networkId,
    sourceKey,
    authorId: whoIs(who, post.authorKey),
    body,
    html,
    text,
    createdAt,
    editedAt,
    meant,
  };
};

async function insert(ctx: { db: Db }, rows: Row[]) {
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    await ctx.db.insert(posts).values(some.map(({ meant: _, ...row }) => row));
    const meant = some.flatMap(({ id = "", meant }) =>
      [...meant].map(([key, membershipId]) => ({ postId: id, key, membershipId })),
    );
    if (meant.length > 0) await ctx.db.insert(mentions).values(meant);
  }
}
