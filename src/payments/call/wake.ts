import { and, eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { providerCalls } from "../tables";
import { queueCall } from "./intend";

/** Has all asked now that is still to be asked: for one hold, or for all. */
export async function wakeCall(ctx: { db: Db }, { holdId }: { holdId: string | null }) {
  const waiting = await ctx.db
    .select({ id: providerCalls.id })
    .from(providerCalls)
    .where(and(eq(providerCalls.state, "intended"), holdId ? eq(providerCalls.holdId, holdId) : undefined))
    .limit(1_000);
  for (const { id } of waiting) await queueCall(ctx, id);
}
