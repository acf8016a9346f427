import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { type AnyLiving, brokenHistories } from "@/platform/history";
import { recordFinding } from "./record";

/** Looks whether every history is a path through its life, of those that went on lately or of all there are. */
export async function traceFinding(ctx: { db: Db }, lives: AnyLiving[], { lately }: { lately: boolean }) {
  for (const noun of lives) {
    const broken = await ctx.db.execute<{ subject: string }>(
      sql`select subject from ${brokenHistories(noun, lately)} as broken order by subject limit 100`,
    );
    for (const { subject } of broken)
      await recordFinding(ctx, { kind: "I14", subjectId: subject, sentence: sentenceOf(noun) });
  }
}

export const sentenceOf = ({ name }: { name: string }) =>
  `What happened to this ${name}, step by step, does not lead to where it stands.`;
