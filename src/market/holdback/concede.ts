import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { payHoldback } from "./pay";
import { holdHoldback } from "./reads";

/** The seller lets the buyer have all of it. */
export const concedeHoldback = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHoldback(ctx);
    await payHoldback(ctx, { id, move: "concede", sellerShareBps: 0, note: "The seller agrees." });
  });
