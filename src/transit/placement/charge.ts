import type { Ctx, System } from "@/identity/actor";
import { chargeHold } from "@/payments/hold/charge";
import { transact } from "@/platform/db";
import { askToPayPlacement } from "./ask-to-pay";
import { movePlacement } from "./move";
import { payByOf } from "./policy";
import { holdPlacement } from "./reads";
import type { ThePlacement } from "./schema";

/** Thirty days before the run the money is due: taken by the way that the brand let us keep, or asked for. */
export const chargePlacement = (ctx: Ctx<System>, { placementId }: ThePlacement) =>
  transact(ctx, async (ctx) => {
    const row = await holdPlacement(ctx, { placementId });
    await movePlacement(ctx, {
      id: placementId,
      move: "charge",
      set: { payBy: payByOf(row.runsAt, ctx.now) },
    });
    await askToPayPlacement(ctx, row);
    await chargeHold(ctx, { purpose: placementId });
  });
