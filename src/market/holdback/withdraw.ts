import type { Ctx, Party } from "@/identity/actor";
import { transact } from "@/platform/db";
import { wholeBps } from "@/platform/money";
import { payHoldback } from "./pay";
import { holdHoldback } from "./reads";

/** The buyer takes the claim back, and the seller has all of it. */
export const withdrawHoldback = (ctx: Ctx<Party>) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHoldback(ctx);
    await payHoldback(ctx, {
      id,
      move: "withdraw",
      sellerShareBps: wholeBps,
      note: "The buyer takes the claim back.",
    });
  });
