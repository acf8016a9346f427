import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { moveHoldback } from "./move";
import { holdHoldback } from "./reads";
import type { Claim } from "./schema";

/** The buyer wants some of it back, and says on what ground. */
export const claimHoldback = (ctx: Ctx<Party>, { ground, reason }: Omit<Claim, "deal">) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHoldback(ctx);
    await moveHoldback(ctx, { id, move: "claim", note: reason, set: { ground } });
  });
