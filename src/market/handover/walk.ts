import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { holdHandover } from "./reads";
import { undoHandover } from "./undo";

/** The buyer does not want a network that so many leave. */
export const walkHandover = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHandover(ctx);
    await undoHandover(ctx, { id, move: "walk" });
  });
