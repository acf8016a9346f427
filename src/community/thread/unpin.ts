import type { Ctx, Insider } from "@/identity/actor";
import { changeThread } from "./change";
import { mayPin } from "./policy";
import type { OneThread } from "./schema";

/** Lets a thread take its place among the others again. */
export const unpinThread = (ctx: Ctx<Insider>, { threadId }: Pick<OneThread, "threadId">) =>
  changeThread(ctx, threadId, (ctx) => mayPin(ctx.actor), { pinned: false });
