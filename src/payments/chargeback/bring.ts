import { and, eq, sql } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { announce } from "@/platform/events";
import { formatMoney, money } from "@/platform/money";
import { freezeBook } from "../book/freeze";
import { shutWayOut } from "../book/reads";
import { chargebackTaken } from "../entry/policy";
import { postEntry } from "../entry/post";
import { chargebackOpened } from "../events";
import { queueReversal } from "../reversal/queue";
import { chargebacks, holds, type payments, transfers } from "../tables";
import { closeChargeback } from "./close";
import { outcomeOf } from "./policy";

type Payment = typeof payments.$inferSelect;
type Moved = { id: string; amount: number; fee: number };

/** Takes over what the provider says of a dispute, forward only: money was taken, and later it is over. */
export async function bringChargeback(ctx: Ctx, payment: Payment, said: Stripe.Dispute) {
  await shutWayOut(ctx);
  const [hold] = await ctx.db.select().from(holds).where(eq(holds.id, payment.holdId)).for("update");
  if (!hold) throw new Error("a payment without a hold");
  if (said.currency !== hold.currency) throw new Error(`the dispute ${said.id} is in ${said.currency}`);
  const moves: Moved[] = said.balance_transactions;
  const taken = moves.find(({ amount }) => amount < 0);
  // A warning takes nothing, so there is nothing to book and nothing to freeze.
  if (!taken) return;
  const opened = await open(ctx, payment, said, taken);
  if (opened) {
    const [amount, fee] = [money(opened.amount, hold.currency), money(opened.fee, hold.currency)];
    await freezeBook(ctx, {
      holdId: hold.id,
      reason: "chargeback",
      causeId: opened.id,
      note: `The brand’s bank has taken back ${formatMoney(amount)} for now, and the banks decide whose it is.`,
    });
    const lines = chargebackTaken(amount, fee);
    await postEntry(ctx, {
      kind: "chargeback_taken",
      causeId: opened.id,
      hold,
      lines,
      providerRef: taken.id,
    });
    await takeBack(ctx, opened);
    await announce(ctx, chargebackOpened, { purpose: hold.purpose });
  }
  const outcome = outcomeOf(said.status);
  const given = moves.find(({ amount }) => amount > 0);
  if (outcome === "lost" || (outcome === "won" && given))
    await closeChargeback(ctx, { providerId: said.id, hold, outcome, providerRef: given?.id });
}

async function open(ctx: Ctx, payment: Payment, said: Stripe.Dispute, taken: Moved) {
  const [opened] = await ctx.db
    .insert(chargebacks)
    .values({
      holdId: payment.holdId,
      paymentId: payment.id,
      providerId: said.id,
      amount: -taken.amount,
      fee: taken.fee,
      currency: payment.currency,
      reason: said.reason,
    })
    .onConflictDoNothing()
    .returning();
  return opened;
}

/** What the owner was paid for this is brought back, to be there whichever way it is decided. */
async function takeBack(ctx: Ctx, { id, holdId }: typeof chargebacks.$inferSelect) {
  const made = await ctx.db
    .select()
    .from(transfers)
    .where(and(eq(transfers.holdId, holdId), eq(transfers.state, "made"), sql`reversed_minor < amount`))
    .for("update");
  for (const transfer of made) {
    const amount = money(transfer.amount - transfer.reversedMinor, transfer.currency);
    await queueReversal(ctx, { transfer, amount, reason: "chargeback", chargebackId: id });
  }
}
