import { and, asc, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { activeMembers } from "@/networks/membership/reads";
import { memberships } from "@/networks/tables";
import type { Db } from "@/platform/db";
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

/** Eight people at most for the composer's picker: those with a name that begins so, then those who contain it. */
export async function findHandle(ctx: Ctx<Insider>, { query }: Pick<FindHandle, "query">) {
  const wanted = query.toLowerCase();
  const rank = ({ name, handle }: { name: string; handle: string }) => {
    const words = [handle, ...name.toLowerCase().split(/\s+/)];
    if (words.some((word) => word.startsWith(wanted))) return 0;
    return words.some((word) => word.includes(wanted)) ? 1 : 2;
  };
  return (await handlesIn(ctx, ctx.actor.networkId))
    .map((person) => ({ ...person, rank: rank(person) }))
    .filter((person) => person.rank < 2)
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name))
    .slice(0, 8)
    .map(({ rank: _, ...person }) => person);
}
