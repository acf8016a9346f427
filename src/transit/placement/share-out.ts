import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { shareWayOut } from "@/payments/book/reads";
import { cancelHold } from "@/payments/hold/cancel";
import { awaiting } from "@/payments/hold/lifecycle";
import { refundHold } from "@/payments/hold/refund";
import { releaseHold } from "@/payments/hold/release";
import { splitHold } from "@/payments/hold/split";
import { holds } from "@/payments/tables";
import { wholeBps } from "@/platform/money";

/**
 * Lets the money of a placement go where it belongs: `ownerShareBps` of the price to the owner, the rest to the brand.
 * Money that was never paid is not waited for any more; money that a bank took back, or that has left, stays so.
 * Refused while it is frozen.
 */
export async function shareOutPlacement(
  ctx: Ctx,
  { id: purpose, ownerShareBps }: { id: string; ownerShareBps: number },
) {
  // Before the row, as whoever shuts the way out does it.
  await shareWayOut(ctx);
  const [hold] = await ctx.db
    .select({ state: holds.state })
    .from(holds)
    .where(eq(holds.purpose, purpose))
    .for("no key update");
  if (!hold) return;
  if ((awaiting as readonly string[]).includes(hold.state)) return cancelHold(ctx, { purpose });
  if (hold.state !== "held") return;
  if (ownerShareBps === 0) return refundHold(ctx, { purpose });
  if (ownerShareBps === wholeBps) return releaseHold(ctx, { purpose });
  return splitHold(ctx, { purpose, ownerShareBps });
}
