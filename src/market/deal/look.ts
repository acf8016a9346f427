import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { days, later } from "@/platform/time";
import { beginDiligence } from "../diligence/begin";
import { type Deal, moveDeal } from "./move";
import { termsOf } from "./reads";

/** From now on the buyer looks closely, for as many days as were agreed: the deposit is here, or was waived. */
export const lookDeal = (ctx: Ctx, { id }: Pick<Deal, "id">, move: "deposit" | "waive") =>
  transact(ctx, async (ctx) => {
    const { diligenceDays } = await termsOf(ctx, id);
    await moveDeal(ctx, { id, move, set: { diligenceUntil: later(ctx.now, days(diligenceDays)) } });
    await beginDiligence(ctx, { dealId: id });
  });
