import { sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { type AnyLiving, brokenHistories } from "@/platform/history";
import { seekFinding } from "./seek";

/** Looks whether every history is a path through its life, of those that went on lately or of all there are. */
export async function traceFinding(ctx: { db: Db }, lives: AnyLiving[], { lately }: { lately: boolean }) {
  for (const noun of lives) {
    await seekFinding(
      ctx,
      sql`select 'I14' as kind, subject, ${sentenceOf(noun)} as sentence
        from ${brokenHistories(noun, lately)} as broken order by subject limit 100`,
    );
  }
}

export const sentenceOf = ({ name }: { name: string }) =>
  `What happened to this ${name}, step by step, does not lead to where it stands.`;
