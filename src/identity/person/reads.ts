import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { env } from "@/platform/env";
import { Refused } from "@/platform/errors";
import { files } from "@/platform/tables";
import { people } from "../tables";

/** The people of the demo town that anyone may be; nobody outside demo mode. */
export async function listPersonas(ctx: { db: Db }) {
  if (!env().DEMO) return [];
  const rows = await ctx.db
    .select({ id: people.id, name: people.name, part: people.demoPersona })
    .from(people)
    .where(isNotNull(people.demoPersona))
    .orderBy(asc(people.createdAt), asc(people.id));
  return rows.map(({ part, ...person }) => ({ ...person, part: part ?? "" }));
}

/**
 * Brands and networks wear pictures that whoever dresses them has sent for everybody to see, and members those that
 * they have sent to their network: no others, and nobody else's.
 */
export async function assertOwnPictures(
  ctx: { db: Db },
  personId: string,
  ids: (string | null)[],
  scope = "public",
) {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return;
  const own = await ctx.db
    .select({ id: files.id })
    .from(files)
    .where(and(inArray(files.id, wanted), eq(files.createdBy, personId), eq(files.scope, scope)));
  if (own.length < wanted.length)
    throw new Refused("invalid", "This picture was not found. Please send it again.");
}
