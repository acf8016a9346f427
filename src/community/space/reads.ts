import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import type { Ctx, Insider, NetworkRole } from "@/identity/actor";
import { brandPeople } from "@/identity/tables";
import { hasRole } from "@/networks/membership/policy";
import { activeMembers } from "@/networks/membership/reads";
import { memberships, networks } from "@/networks/tables";
import { type Db, kept } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { spaceMembers, spaces, threadReads, threads } from "../tables";
import type { OneSpace, SpaceBySlug } from "./schema";

/** Who this insider is among the authors: nobody when she acts for an owning brand. */
export const memberIdOf = (actor: Insider) => actor.membershipId ?? "";

type Asking = { networkId: string; membershipId: string; now: string };
type Statement<Given, Answer> = ReturnType<Parameters<typeof kept<Given & Asking, Answer>>[0]>;
/** What a statement for whoever asks is put together from: her ids and the moment stand in it as placeholders. */
export type Anybody = { db: Db; actor: Insider; now: SQLWrapper };

/** `kept` for whoever stands inside a network: one statement for stewards, who may see more, one for everybody else. */
export function keptInside<Given extends Record<string, unknown>, Answer>(
  build: (anybody: Anybody) => Statement<Given, Answer>,
) {
  const forRole = (role: NetworkRole) =>
    kept<Given & Asking, Answer>((db) => {
      const [networkId, membershipId] = [sql.placeholder("networkId"), sql.placeholder("membershipId")];
      const actor = { kind: "member", networkId, membershipId, role } as unknown as Insider;
      return build({ db, actor, now: sql.placeholder("now") });
    });
  const [forStewards, forMembers] = [forRole("steward"), forRole("member")];
  return ({ db, actor, now }: Ctx<Insider>, given: Given) =>
    (hasRole(actor, "steward") ? forStewards : forMembers)(db, {
      ...given,
      networkId: actor.networkId,
      membershipId: memberIdOf(actor),
      now: now.toISOString(),
    });
}

const wasAskedIn = (actor: Insider) =>
  sql<boolean>`exists (select 1 from ${spaceMembers} where ${spaceMembers.spaceId} = ${spaces.id}
    and ${spaceMembers.membershipId} = ${memberIdOf(actor)})`;

/** The spaces whose talk this insider may read, and write in. */
export const visibleSpaces = (actor: Insider): SQL | undefined =>
  and(
    eq(spaces.networkId, actor.networkId),
    or(
      eq(spaces.access, "members"),
      hasRole(actor, "steward") ? eq(spaces.access, "stewards") : undefined,
      and(eq(spaces.access, "invited"), wasAskedIn(actor)),
    ),
  );

/** The threads that stand in them. */
export const visibleThreads = (actor: Insider): SQL | undefined =>
  and(
    eq(threads.networkId, actor.networkId),
    isNull(threads.deletedAt),
    sql`${threads.spaceId} in (select ${spaces.id} from ${spaces} where ${visibleSpaces(actor)})`,
  );

/** A steward knows of every space, so that she can keep the house in order; what is said by invitation she does not read. */
export const knownSpaces = (actor: Insider): SQL | undefined =>
  hasRole(actor, "steward") ? eq(spaces.networkId, actor.networkId) : visibleSpaces(actor);

/**
 * Since when a thread can be new to this member: since she joined, and for 60 days at most, so that nobody
 * comes home to an endless pile. Null, and so never, for those who are no members.
 */
export const freshSince = (actor: Insider, now: Date | SQLWrapper) => sql`(
  select greatest(${memberships.joinedAt}, ${"toISOString" in now ? now.toISOString() : now}::timestamptz - interval '60 days')
  from ${memberships} where ${memberships.id} = ${memberIdOf(actor)})`;

/** How far a member knows a thread: what she read, and what was brought in. Needs `thread_reads` joined as hers. */
export const knownNumber = sql<number>`greatest(${threadReads.number}, ${threads.broughtIn})`;

/** Needs `thread_reads` joined as this member's. */
export const isNew = (actor: Insider, now: Date | SQLWrapper) =>
  and(gt(threads.lastPostAt, freshSince(actor, now)), gt(threads.lastNumber, knownNumber)) as SQL;

const columns = (actor: Insider) => ({
  id: spaces.id,
  slug: spaces.slug,
  name: spaces.name,
  purpose: spaces.purpose,
  access: spaces.access,
  isArchived: sql<boolean>`${spaces.archivedAt} is not null`,
  /** False where a steward knows that the space exists, and no more. */
  canRead: sql<boolean>`coalesce(${visibleSpaces(actor)}, false)`,
});

const knownToAnybody = keptInside(({ db, actor, now }) => {
  const unread = db
    .select({ spaceId: threads.spaceId, unread: count().as("unread") })
    .from(threads)
    .leftJoin(
      threadReads,
      and(eq(threadReads.threadId, threads.id), eq(threadReads.membershipId, memberIdOf(actor))),
    )
    .where(and(eq(threads.networkId, actor.networkId), isNull(threads.deletedAt), isNew(actor, now)))
    .groupBy(threads.spaceId)
    .as("unread");
  return db
    .select({ ...columns(actor), unread: sql<number>`coalesce(${unread.unread}, 0)`.mapWith(Number) })
    .from(spaces)
    .leftJoin(unread, eq(unread.spaceId, spaces.id))
    .where(knownSpaces(actor))
    .orderBy(asc(spaces.position), asc(spaces.createdAt), asc(spaces.id));
});

/** The spaces this insider knows of, in the network's order, each with how many of its threads are new to her. */
export async function listSpaces(ctx: Ctx<Insider>) {
  const rows = await knownToAnybody(ctx, {});
  return rows.map((space) => (space.canRead ? space : { ...space, unread: 0 }));
}

export async function getSpace(ctx: Ctx<Insider>, { slug }: Pick<SpaceBySlug, "slug">) {
  const [space] = await ctx.db
    .select(columns(ctx.actor))
    .from(spaces)
    .where(and(eq(spaces.slug, slug), knownSpaces(ctx.actor)));
  if (!space) throw notFound("space");
  return space;
}

/** Whose space this is: for a space by invitation those asked in; anybody who knows of it may look. */
export async function listSpaceMembers(ctx: Ctx<Insider>, { spaceId }: Pick<OneSpace, "spaceId">) {
  const known = ctx.db
    .select({ id: spaces.id })
    .from(spaces)
    .where(and(eq(spaces.id, spaceId), knownSpaces(ctx.actor)));
  const found = await ctx.db
    .select({ id: memberships.id, name: memberships.name, headline: memberships.headline })
    .from(spaceMembers)
    .innerJoin(memberships, eq(memberships.id, spaceMembers.membershipId))
    .where(and(inArray(spaceMembers.spaceId, known), activeMembers))
    .orderBy(desc(sql`${memberships.id} = ${memberIdOf(ctx.actor)}`), asc(memberships.name));
  if (found.length === 0 && (await known).length === 0) throw notFound("space");
  return found;
}

const ownsHere = sql`${memberships.personId} = ${networks.ownerPersonId} or exists (
  select 1 from ${brandPeople} where ${brandPeople.brandId} = ${networks.ownerBrandId}
  and ${brandPeople.personId} = ${memberships.personId} and ${brandPeople.role} in ('owner', 'manager'))`;

/** That a membership may read in a space, as a condition: of `spaces`, `networks`, and `space_members` joined as `askedIn`. */
export const readsIn = and(
  activeMembers,
  or(
    eq(spaces.access, "members"),
    and(eq(spaces.access, "stewards"), or(eq(memberships.role, "steward"), ownsHere)),
    and(eq(spaces.access, "invited"), isNotNull(spaceMembers.spaceId)),
  ),
);
export const askedIn = and(
  eq(spaceMembers.spaceId, spaces.id),
  eq(spaceMembers.membershipId, memberships.id),
) as SQL;

/** The person to tell about something in this space; nobody when this member may not read it, or is here no more. */
export async function readerOf(ctx: { db: Db }, spaceId: string, membershipId: string) {
  const [row] = await ctx.db
    .select({ personId: memberships.personId })
    .from(spaces)
    .innerJoin(networks, eq(networks.id, spaces.networkId))
    .innerJoin(memberships, eq(memberships.networkId, spaces.networkId))
    .leftJoin(spaceMembers, askedIn)
    .where(and(eq(spaces.id, spaceId), eq(memberships.id, membershipId), readsIn));
  return row?.personId ?? null;
}

export async function readableSpaces(ctx: { db: Db }, actor: Insider): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.select({ id: spaces.id }).from(spaces).where(visibleSpaces(actor));
  return new Set(rows.map(({ id }) => id));
}
