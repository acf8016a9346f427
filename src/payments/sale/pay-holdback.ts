import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { Refused } from "@/platform/errors";
import { money } from "@/platform/money";
import { balancesOf, whyFrozen } from "../book/reads";
import { holdbackPaid } from "../entry/policy";
import { lockSale } from "./lock";
import { mustBeShare } from "./policy";
import { shareOutSale } from "./share-out";

/**
 * Pays what was kept back of a sale: a share to the seller, less our fee, the rest back to the buyer. Once; after that, and
 * where nothing was kept back, it does nothing. Refused when frozen. `holdRefunded` with the kind "closing" says that the
 * buyer's part has arrived.
 */
export const payHoldbackSale = (
  ctx: Ctx,
  { purpose, sellerShareBps }: { purpose: string; sellerShareBps: number },
) =>
  transact(ctx, async (ctx) => {
    mustBeShare(sellerShareBps);
    const { deposit, closing: hold } = await lockSale(ctx, purpose);
    if (!hold) return;
    const { credit } = await balancesOf(ctx, hold);
    const kept = money(credit("holdback"), hold.currency);
    if (kept.minor === 0) return;
    // Nobody freezes while the door is shared, so what is asked here is still so at the end.
    const frozen = (await whyFrozen(ctx, hold.id)) ?? (deposit && (await whyFrozen(ctx, deposit.id)));
    if (frozen) throw new Refused("conflict", `This money is frozen for now. ${frozen}`);
    const lines = holdbackPaid(kept, sellerShareBps, hold.commissionBps);
    await shareOutSale(ctx, { hold, kind: "holdback_paid", lines });
  });
