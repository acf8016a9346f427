import { and, asc, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { activeMembers } from "@/networks/membership/reads";
import { memberships } from "@/networks/tables";
import { iso } from "@/platform/columns";
import { notFound } from "@/platform/errors";
import { visiblePosts } from "../post/reads";
import { visibleThreads } from "../space/reads";
import { posts, threads } from "../tables";
import { cardsOf } from "../thread/reads";
import type { FindPeople, GetProfile, ListDirectory } from "./schema";

const pageOfPeople = 60;
const recent = 10;

const person = {
  id: memberships.id,
  name: memberships.name,
  headline: memberships.headline,
  pictureId: memberships.pictureId,
  role: memberships.role,
  state: memberships.state,
};

/** How like a name this is, from 0 to 1: "Okafro" is like "Ada Okafor". */
export const likeness = (query: string) =>
  sql<number>`greatest(word_similarity(${query}, ${memberships.name}),
    case when starts_with(lower(${memberships.name}), ${query.toLowerCase()}) then 1 else 0 end)`;
export const likeEnough = 0.4;

const broughtIn = eq(memberships.state, "placeholder");

/**
 * The people of the network by name; with a query, those of a like name, the likeliest first. `broughtIn` counts
 * whom the same query finds among those who have not come themselves.
 */
export async function listDirectory(
  ctx: Ctx<Insider>,
  { query = "", who = "here", page = 1 }: Omit<ListDirectory, "network"> = {},
) {
  const here = and(
    eq(memberships.networkId, ctx.actor.networkId),
    query ? sql`${likeness(query)} >= ${likeEnough}` : undefined,
  );
  const found = await ctx.db
    .select({ ...person, joinedAt: iso(memberships.joinedAt) })
    .from(memberships)
    .where(and(here, who === "here" ? activeMembers : broughtIn))
    .orderBy(...(query ? [desc(likeness(query))] : []), asc(memberships.name), asc(memberships.id))
    .limit(pageOfPeople + 1)
    .offset((page - 1) * pageOfPeople);
  return {
    people: found.slice(0, pageOfPeople),
    more: found.length > pageOfPeople,
    broughtIn: await ctx.db.$count(memberships, and(here, broughtIn)),
  };
}

const atMost = 6;
/** Words are looked for more often than people: a word has to be rather like a name to bring somebody up. */
const quiteLike = 0.5;

/** Whose name somebody may have typed into the search for words; those who came with an import too. */
export async function findPeople(ctx: Ctx<Insider>, { query }: Pick<FindPeople, "query">) {
  if (query.length < 3) return [];
  return ctx.db
    .select(person)
    .from(memberships)
    .where(
      and(
        eq(memberships.networkId, ctx.actor.networkId),
        or(activeMembers, broughtIn),
        sql`${likeness(query)} >= ${quiteLike}`,
      ),
    )
    .orderBy(desc(likeness(query)), asc(memberships.name), asc(memberships.id))
    .limit(atMost);
}

/**
 * One person in this network, with what she lately said where the asker may read. Authors who were brought in
 * from elsewhere and those who left are a name to their words, and nothing more.
 */
export async function getProfile(ctx: Ctx<Insider>, { membershipId }: Pick<GetProfile, "membershipId">) {
  const isHere = sql<boolean>`(${activeMembers})`;
  const [profile] = await ctx.db
    .select({
      ...person,
      headline: sql<string>`case when ${isHere} then ${memberships.headline} else '' end`,
      bio: sql<string>`case when ${isHere} then ${memberships.bio} else '' end`,
      pictureId: sql<string | null>`case when ${isHere} then ${memberships.pictureId} end`,
      joinedAt: sql<string | null>`case when ${isHere} then ${memberships.joinedAt} end`.mapWith(toIso),
      isHere,
    })
    .from(memberships)
    .where(
      and(
        eq(memberships.networkId, ctx.actor.networkId),
        eq(memberships.id, membershipId),
        or(activeMembers, inArray(memberships.state, ["placeholder", "suspended", "left", "removed"])),
      ),
    );
  if (!profile) throw notFound("member");
  const [started, said] = await Promise.all([
    threadsBy(ctx, membershipId),
    ctx.db
      .select({
        id: posts.id,
        number: posts.number,
        excerpt: sql<string>`left(${posts.text}, 280)`,
        at: iso(posts.createdAt),
        thread: { id: threads.id, title: threads.title },
      })
      .from(posts)
      .innerJoin(threads, eq(threads.id, posts.threadId))
      .where(
        and(
          eq(posts.authorId, membershipId),
          sql`${posts.number} > 1`,
          isNull(posts.deletedAt),
          visiblePosts(ctx.actor),
        ),
      )
      .orderBy(desc(posts.createdAt))
      .limit(recent),
  ]);
  return { ...profile, threads: started, posts: said };
}

const toIso = (value: string) => new Date(value).toISOString();

function threadsBy(ctx: Ctx<Insider>, membershipId: string) {
  const order = [desc(threads.createdAt)];
  const picked = ctx.db
    .select({ id: threads.id })
    .from(threads)
    .where(and(eq(threads.authorId, membershipId), visibleThreads(ctx.actor)))
    .orderBy(...order)
    .limit(recent);
  return cardsOf(ctx, picked, order);
}
