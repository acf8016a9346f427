import { eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { reports } from "../tables";

/** The report of a run, exact; null while it is not counted. Whoever asks has made sure that it is hers to see. */
export async function reportOf(ctx: { db: Db }, source: string) {
  const [row] = await ctx.db
    .select({ measures: reports.measures, at: reports.createdAt })
    .from(reports)
    .where(eq(reports.source, source));
  return row ?? null;
}
