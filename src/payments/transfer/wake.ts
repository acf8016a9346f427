import { and, eq, gt, sql } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import { enqueue, jobKind } from "@/platform/jobs";
import { type Currency, money } from "@/platform/money";
import { shareWayOut } from "../book/reads";
import { intendCall } from "../call/intend";
import { netted } from "../entry/policy";
import { postEntry } from "../entry/post";
import { balances, holds, payees, payments, reversals, transfers } from "../tables";

export const waking = jobKind<{ transferId: string }>("wake-transfer");

type Waiting = typeof transfers.$inferSelect;

/**
 * Has a waiting transfer made if its owner may be paid now: her account is active, and has not changed in the last
 * 72 hours. What she owes us is kept back first. Otherwise it goes on waiting, and loses nothing.
 */
export const wakeTransfer = (ctx: Ctx, { transferId }: { transferId: string }) =>
  transact(ctx, async (ctx) => {
    await shareWayOut(ctx);
    const [row] = await ctx.db
      .select({
        transfer: transfers,
        payee: payees,
        ...{ kind: holds.kind, purpose: holds.purpose },
        due: sql<boolean>`coalesce(${payees.heldUntil} <= now(), true)`,
      })
      .from(transfers)
      .innerJoin(payees, eq(payees.id, transfers.payeeId))
      .innerJoin(holds, eq(holds.id, transfers.holdId))
      .where(and(eq(transfers.id, transferId), eq(transfers.state, "waiting")))
      .for("update", { of: transfers });
    const destination = row?.payee.accountId;
    if (row?.payee.state !== "active" || !destination) return;
    const { transfer, payee, due, kind, purpose } = row;
    if (!due) {
      const from = payee.heldUntil ?? undefined;
      return enqueue(ctx, waking, { transferId }, { from, key: `wake-transfer:${transferId}` });
    }
    const amount = transfer.amount - (await keepBack(ctx, transfer));
    if (amount === 0)
      return ctx.db.update(transfers).set({ state: "dropped" }).where(eq(transfers.id, transferId));
    await ctx.db
      .update(transfers)
      .set({ state: "queued", amount, accountId: destination })
      .where(eq(transfers.id, transferId));
    await intendCall(ctx, {
      kind: "transfer",
      subjectId: transferId,
      holdId: transfer.holdId,
      params: {
        amount,
        currency: transfer.currency,
        destination,
        source_transaction: await chargeOf(ctx, transfer),
        // The two charges of a sale are of one group.
        transfer_group: kind === "partnership" ? transfer.holdId : purpose,
        metadata: { hold: transfer.holdId },
      } satisfies Stripe.TransferCreateParams,
    });
  });

/** Nets what the owner owes in this currency, oldest first. Two transfers at once never pay the same debt. */
async function keepBack(ctx: Ctx, { id, amount, payeeId, currency, holdId }: Waiting): Promise<number> {
  if ((await debtsOf(ctx, payeeId, currency)).length === 0) return 0;
  await ctx.db.select({ id: payees.id }).from(payees).where(eq(payees.id, payeeId)).for("update");
  let kept = 0;
  for (const debt of await debtsOf(ctx, payeeId, currency)) {
    const part = Math.min(amount - kept, debt.minor);
    if (part === 0) break;
    const lines = netted(money(part, currency), debt.holdId);
    const hold = { id: holdId, currency };
    await postEntry(ctx, { kind: "netted", causeId: `${id}/${debt.holdId}`, hold, lines });
    kept += part;
  }
  return kept;
}

/** What is being taken back from her account just now is left to that. */
const debtsOf = (ctx: Ctx, payeeId: string, currency: Currency) =>
  ctx.db
    .select({ holdId: holds.id, minor: balances.minor })
    .from(balances)
    .innerJoin(holds, eq(holds.id, balances.holdId))
    .where(
      and(
        eq(holds.payeeId, payeeId),
        eq(balances.account, "recv_owner"),
        eq(balances.currency, currency),
        gt(balances.minor, 0),
        sql`not exists (select from ${reversals} where ${reversals.holdId} = ${holds.id} and ${reversals.state} = 'queued')`,
      ),
    )
    .orderBy(holds.createdAt);

async function chargeOf(ctx: Ctx, { holdId, paymentId }: Waiting) {
  const [payment] = await ctx.db
    .select({ chargeId: payments.chargeId })
    .from(payments)
    .where(and(eq(payments.id, paymentId), eq(payments.state, "funded")));
  if (!payment?.chargeId) throw new Error(`nothing was paid for ${holdId}, so nothing can be passed on`);
  return payment.chargeId;
}
