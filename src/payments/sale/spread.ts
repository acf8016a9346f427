import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { type Money, money } from "@/platform/money";
import type { Hold } from "../hold/move";
import { queueRefund } from "../refund/queue";
import { holds, payments, refunds, transfers } from "../tables";
import { queueTransfer } from "../transfer/queue";

type Way = "transfer" | "refund";

/** What leaves a sale, to the seller or back to the buyer, out of the charges that brought it: none gives more than it brought. */
export async function spreadSale(ctx: Ctx, { hold, amount, way }: { hold: Hold; amount: Money; way: Way }) {
  let left = amount.minor;
  for (const { id, room } of await chargesOf(ctx, hold)) {
    const part = Math.min(left, room);
    if (part <= 0) continue;
    left -= part;
    const sum = money(part, amount.currency);
    if (way === "transfer") await queueTransfer(ctx, { hold, amount: sum, paymentId: id });
    else await queueRefund(ctx, { hold, amount: sum, paymentId: id });
  }
  if (left > 0) throw new Error(`${left} of ${hold.purpose} is more than its charges brought`);
}

/** The charges of a sale, with what neither went to the seller nor back out of each: the large one first. */
const chargesOf = (ctx: Ctx, { purpose }: Hold) =>
  ctx.db
    .select({
      id: payments.id,
      room: sql<number>`${payments.amount}
        - coalesce((select sum(t.amount - t.reversed_minor) from ${transfers} t
            where t.payment_id = ${payments.id} and t.state <> 'dropped'), 0)
        - coalesce((select sum(r.amount) from ${refunds} r
            where r.payment_id = ${payments.id} and r.state <> 'dropped' and r.arrival_id is null), 0)`.mapWith(
        Number,
      ),
    })
    .from(payments)
    .innerJoin(holds, eq(holds.id, payments.holdId))
    .where(and(eq(holds.purpose, purpose), ne(holds.kind, "partnership"), eq(payments.state, "funded")))
    .orderBy(desc(payments.amount), desc(payments.id));
