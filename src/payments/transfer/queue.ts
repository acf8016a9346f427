import type { Ctx } from "@/identity/actor";
import type { Money } from "@/platform/money";
import type { Hold } from "../hold/move";
import { transfers } from "../tables";
import { wakeTransfer } from "./wake";

/** What an owner earned goes to her account: at once if she has one, or as soon as she does. */
export async function queueTransfer(ctx: Ctx, { hold, amount }: { hold: Hold; amount: Money }) {
  if (amount.minor === 0) return;
  const [transfer] = await ctx.db
    .insert(transfers)
    .values({ holdId: hold.id, payeeId: hold.payeeId, amount: amount.minor, currency: amount.currency })
    .returning({ id: transfers.id });
  if (transfer) await wakeTransfer(ctx, { transferId: transfer.id });
}
