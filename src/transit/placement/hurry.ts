import { and, eq, gt } from "drizzle-orm";
import type { Ctx, System } from "@/identity/actor";
import { transact } from "@/platform/db";
import { setTimers } from "@/platform/move";
import { placements } from "../tables";
import { placement } from "./move";
import { payByOf } from "./policy";
import { waitingFor } from "./reads";

/** What was on its way has failed: the days that it was given are over, and 48 hours are left to pay in another way. */
export const hurryPlacement = (ctx: Ctx<System>, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const row = await waitingFor(ctx, purpose);
    if (!row) return;
    const payBy = payByOf(row.runsAt, ctx.now);
    // Never later than it was: a card that is declined buys no time.
    const [sooner] = await ctx.db
      .update(placements)
      .set({ payBy })
      .where(and(eq(placements.id, row.id), gt(placements.payBy, payBy)))
      .returning({ id: placements.id });
    if (sooner) await setTimers(ctx, placement, row.id, row.state);
  });
