import { and, eq, inArray } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { dropCall } from "../call/drop";
import { settleFinding } from "../finding/settle";
import { refunds } from "../tables";
import { stranded, strandedFindings } from "./policy";

/** Owed to a brand, and with us: not sent yet, refused, or sent and come back. */
const withUs = inArray(refunds.state, ["queued", ...stranded]);

/** Takes back what is to be sent back by a payment and lies with us, to be counted anew. Answers how much it is. */
export async function dropRefund(ctx: Ctx, { paymentId }: { paymentId: string }): Promise<number> {
  const owed = await ctx.db
    .select({ id: refunds.id })
    .from(refunds)
    .where(and(eq(refunds.paymentId, paymentId), withUs));
  let minor = 0;
  for (const { id } of owed) {
    if (!(await dropCall(ctx, id))) continue;
    // It may have left since it was read: then its call is over, and its money is gone.
    const [dropped] = await ctx.db
      .update(refunds)
      .set({ state: "dropped" })
      .where(and(eq(refunds.id, id), withUs))
      .returning({ amount: refunds.amount });
    if (!dropped) continue;
    minor += dropped.amount;
    await settleFinding(ctx, {
      kinds: strandedFindings,
      subjectId: id,
      note: "A lost chargeback has paid it, or a new refund will.",
    });
  }
  return minor;
}
