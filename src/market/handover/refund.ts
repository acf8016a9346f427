import type { Ctx, Operator } from "@/identity/actor";
import { transact } from "@/platform/db";
import { holdHandover } from "./reads";
import type { Rule } from "./schema";
import { undoHandover } from "./undo";

/** The operator finds in writing that it was not handed over as agreed. */
export const refundHandover = (ctx: Ctx<Operator>, { deal, finding }: Rule) =>
  transact(ctx, async (ctx) => {
    const { id } = await holdHandover(ctx, { deal });
    await undoHandover(ctx, { id, move: "refund", note: finding });
  });
