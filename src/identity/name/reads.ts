import { asc, eq, inArray, sql } from "drizzle-orm";
import { type AnyPgColumn, alias } from "drizzle-orm/pg-core";
import type { Ctx, Operator } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { names } from "../tables";

// A name of its own, because the question may be asked about a row of this very table.
const other = alias(names, "other_name");

/** For a WHERE: nothing speaks against the name of this brand or network. */
export const nameStands = (subjectId: AnyPgColumn | string) =>
  sql`not exists (select from ${names} as other_name
    where ${other.subjectId} = ${subjectId} and ${inArray(other.state, ["review", "refused"])})`;

/** Names that an operator should look at, the longest waiting first. */
export const listNames = (ctx: Ctx<Operator>) =>
  ctx.db
    .select({
      id: names.id,
      kind: names.kind,
      name: names.name,
      slug: names.slug,
      doubts: names.doubts,
      since: names.createdAt,
    })
    .from(names)
    .where(eq(names.state, "review"))
    .orderBy(asc(names.createdAt))
    .limit(100);

export async function countDoubtfulNames(ctx: { db: Db }) {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)::int` })
    .from(names)
    .where(eq(names.state, "review"));
  return row?.count ?? 0;
}
