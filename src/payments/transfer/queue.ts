import { and, eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import type { Money } from "@/platform/money";
import type { Hold } from "../hold/move";
import { payments, transfers } from "../tables";
import { wakeTransfer } from "./wake";

/** `paymentId`: out of which charge it is paid; the one that funded the hold, where there is only one. */
type Earned = { hold: Hold; amount: Money; paymentId?: string };

/** What an owner earned goes to her account: at once if she has one, or as soon as she does. */
export async function queueTransfer(ctx: Ctx, { hold, amount, paymentId }: Earned) {
  if (amount.minor === 0) return;
  const from = paymentId ?? (await fundedBy(ctx, hold));
  const [transfer] = await ctx.db
    .insert(transfers)
    .values({
      ...{ holdId: hold.id, payeeId: hold.payeeId, paymentId: from },
      ...{ amount: amount.minor, currency: amount.currency },
    })
    .returning({ id: transfers.id });
  if (transfer) await wakeTransfer(ctx, { transferId: transfer.id });
}

async function fundedBy(ctx: Ctx, { id }: Hold) {
  const [payment] = await ctx.db
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.holdId, id), eq(payments.state, "funded")));
  if (!payment) throw new Error(`nothing was paid for ${id}, so nothing can be passed on`);
  return payment.id;
}
