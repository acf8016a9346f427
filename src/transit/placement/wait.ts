import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { movePlacement } from "./move";
import { payByOf } from "./policy";
import { waitingFor } from "./reads";

/** A bank payment is on its way, which is not paid: it is given some days to arrive. */
export const waitPlacement = (ctx: Ctx<System>, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const row = await waitingFor(ctx, purpose);
    if (!row) return;
    await movePlacement(ctx, {
      id: row.id,
      move: "wait",
      set: { payBy: payByOf(row.runsAt, ctx.now, true) },
    });
  });
