import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { findings } from "../tables";

type Noted = { kind: string; subjectId: string; sentence: string; note: string; by: string };

/** Writes down what an operator did, and why, as something that is dealt with already. Answers its id. */
export async function noteFinding(ctx: { db: Db }, { by, ...noted }: Noted): Promise<string> {
  const [row] = await ctx.db
    .insert(findings)
    .values({ ...noted, closedAt: sql`now()`, closedBy: by })
    .returning({ id: findings.id });
  if (!row) throw new Error("a finding was not written");
  return row.id;
}
