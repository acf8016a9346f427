import type { Ctx, Insider } from "@/identity/actor";
import { changeThread } from "./change";
import { mayPin } from "./policy";
import type { OneThread } from "./schema";

/** Keeps a thread at the top of its space. */
export const pinThread = (ctx: Ctx<Insider>, { threadId }: Pick<OneThread, "threadId">) =>
  changeThread(ctx, threadId, (ctx) => mayPin(ctx.actor), { pinned: true });
