import type { Ctx, Insider } from "@/identity/actor";
import { changeThread } from "./change";
import { mayReopen } from "./policy";
import type { OneThread } from "./schema";

/** Lets people reply again. */
export const reopenThread = (ctx: Ctx<Insider>, { threadId }: Pick<OneThread, "threadId">) =>
  changeThread(ctx, threadId, (ctx, thread) => mayReopen(ctx.actor, thread), { closedAt: null });
