import { and, asc, eq, ne } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { holds } from "../tables";
import type { Hold } from "./move";

/**
 * A hold and, of a sale, the other one too, always in the same order: whoever returns a deposit and whoever books the
 * rest of the price want both.
 */
export async function lockHold(ctx: { db: Db }, { id }: { id: string }): Promise<Hold | undefined> {
  const [known] = await ctx.db
    .select({ purpose: holds.purpose, kind: holds.kind })
    .from(holds)
    .where(eq(holds.id, id));
  if (!known) return undefined;
  const both = and(eq(holds.purpose, known.purpose), ne(holds.kind, "partnership"));
  const rows = await ctx.db
    .select()
    .from(holds)
    .where(known.kind === "partnership" ? eq(holds.id, id) : both)
    .orderBy(asc(holds.id))
    .for("update");
  return rows.find((row) => row.id === id);
}
