import { and, eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { providerCalls } from "../tables";

/** Takes back what was never sent; false when it may be with the provider already, so that its outcome must be awaited. */
export async function dropCall(ctx: { db: Db }, subjectId: string): Promise<boolean> {
  const open = await ctx.db
    .select({ id: providerCalls.id, attempts: providerCalls.attempts })
    .from(providerCalls)
    .where(and(eq(providerCalls.subjectId, subjectId), eq(providerCalls.state, "intended")))
    .for("update");
  if (open.some(({ attempts }) => attempts > 0)) return false;
  await ctx.db
    .update(providerCalls)
    .set({ state: "dropped" })
    .where(and(eq(providerCalls.subjectId, subjectId), eq(providerCalls.state, "intended")));
  return true;
}
