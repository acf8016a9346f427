import { and, eq, sql } from "drizzle-orm";
import type Stripe from "stripe";
import { announce } from "@/platform/events";
import { money } from "@/platform/money";
import { notFrozen } from "../book/reads";
import { isOf, markCall } from "../call/mark";
import type { Line } from "../call/perform";
import { transferred } from "../entry/policy";
import { postEntry } from "../entry/post";
import { holdTransferred } from "../events";
import { recordFinding } from "../finding/record";
import { holds, payees, transfers } from "../tables";

export const sendTransfer: Line<Stripe.Transfer> = {
  /** Asked at the last moment: released, not frozen, to the account that is the owner's now, unchanged for 72 hours. */
  may: async (ctx, { subjectId }) => {
    const free = await ctx.db
      .select({ id: transfers.id })
      .from(transfers)
      .innerJoin(payees, eq(payees.id, transfers.payeeId))
      .where(
        and(
          eq(transfers.id, subjectId),
          eq(transfers.state, "queued"),
          eq(payees.state, "active"),
          eq(payees.accountId, transfers.accountId),
          sql`coalesce(${payees.heldUntil} <= now(), true)`,
          notFrozen(sql`${transfers.holdId}`),
        ),
      );
    return free.length > 0;
  },
  find: async (stripe, call) => {
    const transfer_group = call.params.transfer_group as string;
    const list = await stripe.transfers.list({ transfer_group, limit: 100 });
    return list.data.find(isOf(call));
  },
  send: (stripe, call, key) => stripe.transfers.create(markCall<Stripe.TransferCreateParams>(call), key),
  done: async (ctx, call, said) => {
    const [made] = await ctx.db
      .update(transfers)
      .set({ state: "made", providerId: said.id, madeAt: sql`now()` })
      .where(and(eq(transfers.id, call.subjectId), eq(transfers.state, "queued")))
      .returning();
    if (!made) throw new Error(`the transfer ${call.subjectId} was made, but nobody waited for it`);
    const [hold] = await ctx.db.select().from(holds).where(eq(holds.id, made.holdId));
    if (!hold) throw new Error("a transfer without a hold");
    const providerRef =
      typeof said.balance_transaction === "string" ? said.balance_transaction : said.balance_transaction?.id;
    const lines = transferred(money(made.amount, made.currency));
    await postEntry(ctx, { kind: "transferred", causeId: made.id, hold, lines, providerRef });
    await announce(ctx, holdTransferred, { purpose: hold.purpose, kind: hold.kind });
  },
  refused: async (ctx, call, no) => {
    await ctx.db.update(transfers).set({ state: "refused" }).where(eq(transfers.id, call.subjectId));
    await recordFinding(ctx, {
      kind: "transfer-refused",
      subjectId: call.subjectId,
      sentence: `The provider refuses to pay this owner: ${no.message} She is still owed it.`,
    });
  },
};
