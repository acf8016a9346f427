import { and, eq, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { memberships } from "@/networks/tables";
import type { Db } from "@/platform/db";
import { posts, spaces, threads } from "../tables";
import type { ImportCounts, Parcel } from "./schema";

type Sourced = PgTable & { networkId: AnyPgColumn; sourceKey: AnyPgColumn };

/** How much of a parcel stands in the network already. */
export async function countImport(ctx: { db: Db }, networkId: string, parcel: Parcel): Promise<ImportCounts> {
  const standing = async (table: Sourced, keys: string[]) => {
    if (keys.length === 0) return 0;
    const rows = await ctx.db
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(table as PgTable)
      .where(
        and(
          eq(table.networkId, networkId),
          sql`${table.sourceKey} in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))`,
        ),
      );
    return rows[0]?.count ?? 0;
  };
  const keysOf = (things: { key: string }[]) => things.map(({ key }) => key);
  return {
    people: await standing(memberships, keysOf(parcel.people)),
    spaces: await standing(spaces, keysOf(parcel.spaces)),
    threads: await standing(threads, keysOf(parcel.threads)),
    posts: await standing(posts, keysOf(parcel.threads.flatMap(({ posts }) => posts))),
  };
}
