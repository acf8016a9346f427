import { and, eq, lte, sql } from "drizzle-orm";
import type { Ctx, Speaker } from "@/identity/actor";
import { isNew, visibleThreads } from "../space/reads";
import { threadReads, threads } from "../tables";
import type { ReadAllThreads } from "./schema";

/** Nothing is new any more, but for what somebody said after the moment at which this member looked. */
export async function readAllThread(ctx: Ctx<Speaker>, { asOf }: Omit<ReadAllThreads, "network">) {
  const me = ctx.actor.membershipId;
  const fresh = ctx.db
    .select({
      threadId: threads.id,
      membershipId: sql<string>`${me}::text`.as("membership_id"),
      number: threads.lastNumber,
      readAt: sql<Date>`${ctx.now.toISOString()}::timestamptz`.as("read_at"),
    })
    .from(threads)
    .leftJoin(threadReads, and(eq(threadReads.threadId, threads.id), eq(threadReads.membershipId, me)))
    .where(
      and(visibleThreads(ctx.actor), isNew(ctx.actor, ctx.now), lte(threads.lastPostAt, new Date(asOf))),
    );
  await ctx.db
    .insert(threadReads)
    .select(fresh)
    .onConflictDoUpdate({
      target: [threadReads.membershipId, threadReads.threadId],
      set: { number: sql`greatest(${threadReads.number}, excluded.number)`, readAt: ctx.now },
    });
}
