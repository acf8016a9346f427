import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { activeMembers } from "@/networks/membership/reads";
import { memberships } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { likeEnough, likeness } from "../directory/reads";
import { handlesOf } from "./policy";
import type { FindHandle } from "./schema";

export const handlesIn = async (ctx: { db: Db }, networkId: string) =>
  handlesOf(
    await ctx.db
      .select({ id: memberships.id, name: memberships.name, pictureId: memberships.pictureId })
      .from(memberships)
      .where(and(eq(memberships.networkId, networkId), activeMembers))
      .orderBy(asc(memberships.joinedAt), asc(memberships.id)),
  );

const atMost = 8;
const nobody = 2 + atMost;

/** Whose name is like this one, though it is not spelt so, the likeliest first. */
const namedLike = async (ctx: Ctx<Insider>, query: string) =>
  query.length < 3
    ? []
    : ctx.db
        .select({ id: memberships.id })
        .from(memberships)
        .where(
          and(
            eq(memberships.networkId, ctx.actor.networkId),
            activeMembers,
            sql`${likeness(query)} >= ${likeEnough}`,
          ),
        )
        .orderBy(desc(likeness(query)), asc(memberships.name), asc(memberships.id))
        .limit(atMost);

/**
 * Eight people at most for the composer's picker: those with a name that begins so, then those who contain it,
 * then those whose name is nearly so.
 */
export async function findHandle(ctx: Ctx<Insider>, { query }: Pick<FindHandle, "query">) {
  const wanted = query.toLowerCase();
  const alike = (await namedLike(ctx, query.replaceAll("-", " "))).map(({ id }) => id);
  const rank = ({ id, name, handle }: { id: string; name: string; handle: string }) => {
    const words = [handle, ...name.toLowerCase().split(/\s+/)];
    if (words.some((word) => word.startsWith(wanted))) return 0;
    if (words.some((word) => word.includes(wanted))) return 1;
    return alike.includes(id) ? 2 + alike.indexOf(id) : nobody;
  };
  return (await handlesIn(ctx, ctx.actor.networkId))
    .map((person) => ({ ...person, rank: rank(person) }))
    .filter((person) => person.rank < nobody)
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
    .slice(0, atMost)
    .map(({ rank: _, ...person }) => person);
}
