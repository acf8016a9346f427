import { and, eq } from "drizzle-orm";
import type { Ctx, Insider } from "@/identity/actor";
import { transact } from "@/platform/db";
import { allow, notFound } from "@/platform/errors";
import { whisper } from "@/platform/realtime";
import { visibleThreads } from "../space/reads";
import { threads } from "../tables";

type Thread = typeof threads.$inferSelect;

/** Changes a thread for somebody who sees it and may, and lets everybody who looks at it know. */
export const changeThread = (
  ctx: Ctx<Insider>,
  threadId: string,
  may: (ctx: Ctx<Insider>, thread: Thread) => Promise<true | string> | true | string,
  set: Partial<Pick<Thread, "title" | "pinned" | "closedAt" | "deletedAt">>,
) =>
  transact(ctx, async (ctx) => {
    const [thread] = await ctx.db
      .select()
      .from(threads)
      .where(and(eq(threads.id, threadId), visibleThreads(ctx.actor)))
      .for("update");
    if (!thread) throw notFound("thread");
    allow(await may(ctx, thread));

    await ctx.db.update(threads).set(set).where(eq(threads.id, threadId));
    await whisper(ctx, {
      network: thread.networkId,
      kind: "thread-changed",
      id: threadId,
      space: thread.spaceId,
      thread: threadId,
    });
    return thread;
  });
