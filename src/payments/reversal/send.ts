import { eq, sql } from "drizzle-orm";
import type Stripe from "stripe";
import { money } from "@/platform/money";
import { balancesOf } from "../book/reads";
import { isOf, markCall } from "../call/mark";
import type { Asked, Line } from "../call/perform";
import { cameBack, chargebackReserved, givenTo, reversed } from "../entry/policy";
import { postEntry } from "../entry/post";
import { chargebacks, holds, reversals, transfers } from "../tables";
import { queueTransfer } from "../transfer/queue";

type Params = { transfer: string } & Stripe.TransferCreateReversalParams;
const split = (params: Params): [string, Stripe.TransferCreateReversalParams] => {
  const { transfer, ...rest } = params;
  return [transfer, rest];
};

/** Money coming back is no way out, so nothing that is frozen stops it. */
export const sendReversal: Line<Stripe.TransferReversal> = {
  find: async (stripe, call) => {
    const list = await stripe.transfers.listReversals(call.params.transfer as string, { limit: 100 });
    return list.data.find(isOf(call));
  },
  send: (stripe, call, key) => {
    const [transfer, params] = split(markCall<Params>(call));
    return stripe.transfers.createReversal(transfer, params, key);
  },
  done: async (ctx, call, said) => {
    const [reversal] = await ctx.db
      .update(reversals)
      .set({ state: "made", providerId: said.id })
      .where(eq(reversals.id, call.subjectId))
      .returning();
    if (!reversal) throw new Error(`the reversal ${call.subjectId} is not known`);
    await ctx.db
      .update(transfers)
      .set({ reversedMinor: sql`${transfers.reversedMinor} + ${reversal.amount}` })
      .where(eq(transfers.id, reversal.transferId));
    const providerRef =
      typeof said.balance_transaction === "string" ? said.balance_transaction : said.balance_transaction?.id;
    await book(ctx, reversal, providerRef);
  },
  // She owes it from now on: the books say so already, or will when the chargeback is lost.
  refused: async (ctx, call) => {
    await ctx.db.update(reversals).set({ state: "refused" }).where(eq(reversals.id, call.subjectId));
  },
};

/** For a refund it pays what she owes; for a chargeback it waits for the outcome, or follows one that came first. */
async function book(ctx: Asked, reversal: typeof reversals.$inferSelect, providerRef: string | undefined) {
  const [hold] = await ctx.db.select().from(holds).where(eq(holds.id, reversal.holdId));
  if (!hold) throw new Error("a reversal without a hold");
  const amount = money(reversal.amount, hold.currency);
  const post = { causeId: reversal.id, hold, providerRef };
  const outcome = reversal.chargebackId ? await stateOf(ctx, reversal.chargebackId) : "lost";
  if (outcome === "open") {
    await postEntry(ctx, { ...post, kind: "chargeback_reserved", lines: chargebackReserved(amount) });
  } else if (outcome === "lost") {
    const owed = money((await balancesOf(ctx, hold)).debit("recv_owner"), hold.currency);
    const lines = reversed(amount, owed);
    await postEntry(ctx, { ...post, kind: "reversed", lines });
    const over = givenTo("payable", lines, hold.currency);
    if (over.minor > 0) await queueTransfer(ctx, { hold, amount: over });
  } else {
    await postEntry(ctx, { ...post, kind: "came_back", lines: cameBack(amount) });
    await queueTransfer(ctx, { hold, amount });
  }
}

async function stateOf(ctx: Asked, chargebackId: string) {
  const [chargeback] = await ctx.db
    .select({ state: chargebacks.state })
    .from(chargebacks)
    .where(eq(chargebacks.id, chargebackId))
    .for("update");
  return chargeback?.state ?? "lost";
}
