import { and, eq, sql } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { enqueue } from "@/platform/jobs";
import { imports } from "../tables";
import { carrying } from "./run";

/** A process that was killed carries nothing on: what gave no sign of life for two minutes is taken up again. */
export async function resumeImport(ctx: Ctx<System>) {
  const silent = await ctx.db
    .update(imports)
    .set({ beatAt: sql`now()` })
    .where(and(eq(imports.state, "running"), sql`${imports.beatAt} < now() - interval '2 minutes'`))
    .returning({ importId: imports.id });
  for (const { importId } of silent)
    await enqueue(ctx, carrying, { importId }, { key: `import:${importId}` });
}
