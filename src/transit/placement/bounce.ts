import type { Ctx, System } from "@/identity/actor";
import { holdOf } from "@/payments/hold/move";
import { transact } from "@/platform/db";
import { movePlacement } from "./move";
import { payByOf } from "./policy";
import { waitingFor } from "./reads";

type Failed = { purpose: string; why: string };

/** What was on its way has failed: the days that it was given are over, and 48 hours are left to pay in another way. */
export const bouncePlacement = (ctx: Ctx<System>, { purpose, why }: Failed) =>
  transact(ctx, async (ctx) => {
    const row = await waitingFor(ctx, purpose);
    // Another payment may be under way, or here already: then nobody has to hurry.
    if (!row || (await holdOf(ctx, purpose)).state !== "requested") return;
    const payBy = payByOf(row.runsAt, ctx.now);
    // Never later than it was: a card that is declined buys no time.
    const sooner = row.payBy && row.payBy < payBy ? row.payBy : payBy;
    await movePlacement(ctx, { id: row.id, move: "bounce", note: why, set: { payBy: sooner } });
  });
