import { holdPass } from "@/gate/pass/hold";
import type { Ctx, System } from "@/identity/actor";
import { refundHold } from "@/payments/hold/refund";
import { type Db, transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { freeBooking } from "../booking/free";
import { takeBooking } from "../booking/take";
import { addDays, dayOf } from "../calendar/policy";
import { itemsLately } from "../proposal/quote";
import { lockRateCard } from "../rate-card/lock";
import { movePlacement } from "./move";
import { creativeByOf } from "./policy";
import { type Held, waitingFor } from "./reads";
import { vacatePlacement } from "./vacate";

/**
 * The money is there. In the same transaction the place and the room under the caps are taken for good; where they are
 * not to be had any more, everything goes back. What concerns no placement of ours, or comes twice, changes nothing.
 */
export const fundPlacement = (ctx: Ctx<System>, { purpose }: { purpose: string }) =>
  transact(ctx, async (ctx) => {
    const row = await waitingFor(ctx, purpose);
    if (!row) return;
    await lockRateCard(ctx, row.networkId);
    try {
      // A savepoint: a place that is gone must not undo what the money needs.
      await ctx.db.transaction((db) => takeForGood({ ...ctx, db: db as Db }, row));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await movePlacement(ctx, { id: row.id, move: "lose", note: error.message });
      await vacatePlacement(ctx, row);
      await refundHold(ctx, { purpose });
      return;
    }
    await movePlacement(ctx, {
      id: row.id,
      move: "fund",
      set: { creativeBy: creativeByOf(row.runsAt, ctx.now) },
    });
  });

async function takeForGood(ctx: Ctx, { proposalId, networkId, brandId, runsAt, terms }: Held) {
  const runsOn = dayOf(runsAt);
  await freeBooking(ctx, { proposalId });
  await takeBooking(ctx, { proposalId, networkId, offerId: terms.offerId, runsOn, days: terms.days });
  await holdPass(ctx, {
    ...{ source: proposalId, campaign: proposalId, networkId, brandId, runsOn },
    endsOn: addDays(runsOn, terms.days - 1),
    items: await itemsLately(ctx, networkId),
  });
}
