import type { Ctx, Insider } from "@/identity/actor";
import { changeThread } from "./change";
import { mayRename } from "./policy";
import type { RenameThread } from "./schema";

export const renameThread = (ctx: Ctx<Insider>, { threadId, title }: Omit<RenameThread, "network">) =>
  changeThread(ctx, threadId, (ctx, thread) => mayRename(ctx.actor, thread), { title });
