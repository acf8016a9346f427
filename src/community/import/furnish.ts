import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { newId } from "@/platform/ids";
import { slugOf } from "../space/schema";
import { spaces } from "../tables";
import type { Shelf } from "./prepare";
import type { ImportedThread } from "./schema";

/** The spaces that these threads stand in, opened at the end of the list where they are missing: key to id. */
export async function furnishImport(
  ctx: { db: Db },
  { networkId, spaces: named }: Shelf,
  parcel: ImportedThread[],
) {
  const keys = [...new Set(parcel.map(({ spaceKey }) => spaceKey))];
  if (keys.length === 0) return new Map<string, string>();
  const find = async () => {
    const rows = await ctx.db
      .select({ key: sql<string>`${spaces.sourceKey}`, id: spaces.id })
      .from(spaces)
      .where(and(eq(spaces.networkId, networkId), inArray(spaces.sourceKey, keys)));
    return new Map(rows.map(({ key, id }) => [key, id]));
  };
  const found = await find();
  for (const key of keys) {
    const space = named.get(key);
    if (found.has(key) || !space) continue;
    const id = newId("space");
    const plain = slugOf(space.name) || id.slice(-8);
    // The plain address may be taken by a space of the network's own.
    const slug = sql`case when exists (select 1 from spaces where network_id = ${networkId} and slug = ${plain})
      then ${`${plain.slice(0, 43)}-${id.slice(-4)}`} else ${plain} end`;
    const position = sql`(select coalesce(max(position), -1) + 1 from spaces where network_id = ${networkId})`;
    const name = space.name.slice(0, 60);
    await ctx.db
      .insert(spaces)
      .values({ id, networkId, slug, name, purpose: space.purpose.slice(0, 200), position, sourceKey: key })
      .onConflictDoNothing({ target: [spaces.networkId, spaces.sourceKey] });
  }
  return find();
}
