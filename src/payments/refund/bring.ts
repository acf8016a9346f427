import { and, eq, inArray, isNull, ne, notInArray, sql } from "drizzle-orm";
import type Stripe from "stripe";
import type { Db } from "@/platform/db";
import { announce } from "@/platform/events";
import { type Currency, money } from "@/platform/money";
import { refundReturned, refundSettled } from "../entry/policy";
import { postEntry } from "../entry/post";
import { holdRefunded } from "../events";
import { recordFinding } from "../finding/record";
import { holds, refunds } from "../tables";

type Known = typeof refunds.$inferSelect;

/** Takes over what the provider says of a refund, forward only. */
export async function bringRefund(ctx: { db: Db }, refundId: string, said: Stripe.Refund) {
  const [refund] = await ctx.db.select().from(refunds).where(eq(refunds.id, refundId)).for("update");
  if (!refund) throw new Error(`the refund ${refundId} is not known`);
  if (said.amount !== refund.amount || said.currency !== refund.currency)
    throw new Error(`the provider says ${said.amount} ${said.currency} of the refund ${refundId}`);
  await ctx.db.update(refunds).set({ providerId: said.id }).where(eq(refunds.id, refundId));
  // What leaves a payer's cash moves no balance of ours.
  if (said.balance_transaction) await left(ctx, refund, idOf(said.balance_transaction));
  else if (refund.purse === "cash") await left(ctx, refund, null);
  if (said.status === "succeeded") await arrived(ctx, refund);
  if (said.status === "failed" || said.status === "canceled") await cameBack(ctx, refund, said);
}

const idOf = (expandable: string | { id: string }) =>
  typeof expandable === "string" ? expandable : expandable.id;

/** The money has left our balance, whenever it arrives. */
async function left(
  ctx: { db: Db },
  { id, holdId, amount, currency, purse }: Known,
  providerRef: string | null,
) {
  const [moved] = await ctx.db
    .update(refunds)
    .set({ state: "sent" })
    .where(and(eq(refunds.id, id), inArray(refunds.state, ["queued", "refused"])))
    .returning({ id: refunds.id });
  if (!moved) return;
  const lines = refundSettled(money(amount, currency), purse);
  await postEntry(ctx, {
    kind: "refund_settled",
    causeId: id,
    hold: { id: holdId, currency },
    lines,
    providerRef,
  });
}

async function arrived(ctx: { db: Db }, { id, holdId }: Known) {
  const [moved] = await ctx.db
    .update(refunds)
    .set({ state: "settled" })
    .where(and(eq(refunds.id, id), eq(refunds.state, "sent")))
    .returning({ id: refunds.id, arrivalId: refunds.arrivalId });
  if (moved) await tellRefunded(ctx, { id, holdId, arrivalId: moved.arrivalId });
}

/** Announced when nothing of the hold is on its way to the brand any more. What was turned away was never of the hold. */
export async function tellRefunded(
  ctx: { db: Db },
  { id, holdId, arrivalId }: Pick<Known, "id" | "holdId" | "arrivalId">,
) {
  if (arrivalId) return;
  const open = await ctx.db
    .select({ id: refunds.id })
    .from(refunds)
    .where(
      and(
        eq(refunds.holdId, holdId),
        ne(refunds.id, id),
        isNull(refunds.arrivalId),
        notInArray(refunds.state, ["settled", "elsewhere", "dropped"]),
      ),
    );
  if (open.length > 0) return;
  const [hold] = await ctx.db
    .select({ purpose: holds.purpose, kind: holds.kind })
    .from(holds)
    .where(eq(holds.id, holdId));
  if (hold) await announce(ctx, holdRefunded, hold);
}

async function cameBack(ctx: { db: Db }, refund: Known, said: Stripe.Refund) {
  const { id, holdId, amount, currency } = refund;
  const [moved] = await ctx.db
    .update(refunds)
    .set({ state: "returned" })
    .where(and(eq(refunds.id, id), inArray(refunds.state, ["queued", "sent", "settled"])))
    .returning({
      id: refunds.id,
      byTransfer: sql<boolean>`exists (select from payments p where p.id = ${refund.paymentId} and p.method = 'transfer')`,
      left: sql<boolean>`exists (select from movements where cause_id = ${id} and kind = 'refund_settled')`,
    });
  if (!moved) return;
  const providerRef = said.failure_balance_transaction ? idOf(said.failure_balance_transaction) : null;
  // A transfer that its bank does not take is the payer's cash again.
  const lines = refundReturned(money(amount, currency as Currency), moved.byTransfer ? "cash" : "stripe");
  if (moved.left)
    await postEntry(ctx, {
      kind: "refund_returned",
      causeId: id,
      hold: { id: holdId, currency },
      lines,
      providerRef,
    });
  await recordFinding(ctx, {
    kind: "refund-returned",
    subjectId: id,
    sentence: "A refund did not reach the brand's bank. It is still owed: ask the brand where to send it.",
  });
}
