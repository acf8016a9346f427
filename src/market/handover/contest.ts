import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { moveHandover } from "./move";
import { holdHandover } from "./reads";
import type { Contest } from "./schema";

/** The seller says that it is as it was agreed: what both cannot agree on, Trellis looks at. */
export const contestHandover = (ctx: Ctx<Party>, { reason }: Omit<Contest, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHandover(ctx);
    await moveHandover(ctx, { id, move: "contest", note: reason });
  });
