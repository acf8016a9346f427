import type { Ctx, Insider } from "@/identity/actor";
import { changeThread } from "./change";
import { mayClose } from "./policy";
import type { OneThread } from "./schema";

/** Ends a thread: it stays to be read and takes no more replies. */
export const closeThread = (ctx: Ctx<Insider>, { threadId }: Pick<OneThread, "threadId">) =>
  changeThread(ctx, threadId, (ctx, thread) => mayClose(ctx.actor, thread), { closedAt: ctx.now });
