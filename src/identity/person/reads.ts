import { asc, isNotNull } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { env } from "@/platform/env";
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
