import { and, eq, sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { visibleThreads } from "../space/reads";
import { threadReads, threads } from "../tables";
import type { ReadThread } from "./schema";

/** Remembers how far a member has read. It never goes back, whichever of two tabs speaks last. */
export async function readThread(ctx: Ctx<Speaker>, { threadId, number }: Omit<ReadThread, "network">) {
  const [thread] = await ctx.db
    .select({ lastNumber: threads.lastNumber })
    .from(threads)
    .where(and(eq(threads.id, threadId), visibleThreads(ctx.actor)));
  if (!thread) throw notFound("thread");
  await ctx.db
    .insert(threadReads)
    .values({
      threadId,
      membershipId: ctx.actor.membershipId,
      number: Math.min(number, thread.lastNumber),
      readAt: ctx.now,
    })
    .onConflictDoUpdate({
      target: [threadReads.membershipId, threadReads.threadId],
      set: { number: sql`greatest(${threadReads.number}, excluded.number)`, readAt: ctx.now },
    });
}
