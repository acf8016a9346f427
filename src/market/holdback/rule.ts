import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { payHoldback } from "./pay";
import { holdHoldback } from "./reads";
import type { Rule } from "./schema";

/** The operator finds in writing whose it is, and it is paid. */
export const ruleHoldback = (ctx: Ctx<Operator>, { deal, sellerShare, finding }: Rule) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHoldback(ctx, { deal });
    await payHoldback(ctx, { id, move: "rule", sellerShareBps: sellerShare * 100, note: finding });
  });
