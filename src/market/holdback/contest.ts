import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { moveHoldback } from "./move";
import { holdHoldback } from "./reads";
import type { Contest } from "./schema";

/** The seller does not agree: an operator reads both and decides. */
export const contestHoldback = (ctx: Ctx<Party>, { reason }: Omit<Contest, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHoldback(ctx);
    await moveHoldback(ctx, { id, move: "contest", note: reason });
  });
