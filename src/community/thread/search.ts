import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { memberships } from "@/networks/tables";
import { iso } from "@/platform/columns";
import { visiblePosts } from "../post/reads";
import { visibleThreads } from "../space/reads";
import { posts, spaces, threads } from "../tables";
import type { SearchThreads } from "./schema";

const most = 30;
/** Only the latest so many matches are weighed against each other: weighing all of a common word would take seconds. */
const weighed = 300;

/** Marks around what matched, of letters that nobody types; they are taken out of the text before. */
const [open, shut] = ["\uE000", "\uE001"];
export type Piece = { text: string; isHit: boolean };

const piecesOf = (marked: string): Piece[] =>
  marked
    .split(new RegExp(`(${open}[^${shut}]*${shut})`))
    .filter((part) => part !== "")
    .map((part) => ({ text: part.replaceAll(open, "").replaceAll(shut, ""), isHit: part.startsWith(open) }));

/** Text in pieces, so that a page can show what matched without trusting any markup. */
const pieces = (text: SQL, words: SQL, options: string) =>
  sql<Piece[]>`ts_headline('english', translate(${text}, ${open + shut}, ''), ${words},
    ${`StartSel=${open}, StopSel=${shut}, ${options}`})`.mapWith(piecesOf);

/** Threads where these words stand in the title or were said, where this insider may read; of each the best post. */
export async function searchThread(ctx: Ctx<Insider>, { query, ...narrow }: Omit<SearchThreads, "network">) {
  if (query === "") return [];
  const words = sql`websearch_to_tsquery('english', ${query})`;
  const ids = await bestPosts(ctx, words, narrow);
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select({
      id: posts.id,
      number: posts.number,
      thread: { id: threads.id, title: pieces(sql`${threads.title}`, words, "HighlightAll=true") },
      space: { id: spaces.id, slug: spaces.slug, name: spaces.name },
      author: { id: memberships.id, name: memberships.name, pictureId: memberships.pictureId },
      excerpt: pieces(
        sql`case when ${posts.deletedAt} is null then ${posts.text} else '' end`,
        words,
        'MaxWords=36, MinWords=18, MaxFragments=2, FragmentDelimiter=" … "',
      ),
      at: iso(posts.createdAt),
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(spaces, eq(spaces.id, threads.spaceId))
    .innerJoin(memberships, eq(memberships.id, posts.authorId))
    .where(inArray(posts.id, ids));
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

type Narrow = Pick<SearchThreads, "space" | "authorId">;
const inSpace = (slug: string) =>
  sql`${threads.spaceId} in (select ${spaces.id} from ${spaces} where ${spaces.slug} = ${slug})`;

async function bestPosts(ctx: Ctx<Insider>, words: SQL, { space, authorId }: Narrow) {
  const said = and(
    visiblePosts(ctx.actor),
    isNull(posts.deletedAt),
    authorId ? eq(posts.authorId, authorId) : undefined,
    space
      ? sql`${posts.threadId} in (select ${threads.id} from ${threads} where ${inSpace(space)})`
      : undefined,
    sql`${posts.search} @@ ${words}`,
  );
  const titled = and(
    visibleThreads(ctx.actor),
    authorId ? eq(threads.authorId, authorId) : undefined,
    space ? inSpace(space) : undefined,
    sql`${threads.search} @@ ${words}`,
  );
  const rows = await ctx.db.execute<{ id: string }>(sql`
    with said as (
      select ${posts.id}, ${posts.threadId}, ${posts.search} from ${posts}
      where ${said} order by ${posts.createdAt} desc limit ${weighed}
    ), titled as (
      select ${posts.id}, ${posts.threadId}, ${threads.search} from ${threads}
      join ${posts} on ${posts.threadId} = ${threads.id} and ${posts.number} = 1
      where ${titled} order by ${threads.lastPostAt} desc limit ${weighed}
    ), ranked as (
      select id, thread_id, ts_rank(search, ${words}) as rank from said
      union all
      select id, thread_id, 1 + ts_rank(search, ${words}) from titled
    ), best as (
      select distinct on (thread_id) id, rank from ranked order by thread_id, rank desc, id
    )
    select id from best order by rank desc, id limit ${most}`);
  return rows.map(({ id }) => id);
}
