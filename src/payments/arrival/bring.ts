import { and, desc, eq, inArray, ne } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { transact } from "@/platform/db";
import { type Currency, currencies, money } from "@/platform/money";
import { shareWayOut } from "../book/reads";
import { arrived } from "../entry/policy";
import { postEntry } from "../entry/post";
import { recordFinding } from "../finding/record";
import { awaiting } from "../hold/lifecycle";
import { lockHold } from "../hold/lock";
import { intendApply } from "../payment/apply";
import { arrivals, holds, payments } from "../tables";
import { judgeArrival, namesReference } from "./policy";
import { turnAwayArrival } from "./turn-away";

type Cash = Stripe.CustomerCashBalanceTransaction;

/**
 * Takes over that a brand has sent money by bank transfer: once, however often it is told. It is for the sale whose
 * reference stands on it, or else for one that waits for money. A part waits for the rest; when all is here under the
 * right name the provider is told to take it; whatever else came goes back.
 */
export const bringArrival = (ctx: Ctx, { brandId, said }: { brandId: string; said: Cash }) =>
  transact(ctx, async (ctx) => {
    await shareWayOut(ctx);
    const meant = await meantBy(ctx, brandId, said);
    const hold = meant && (await lockHold(ctx, { id: meant.holdId }));
    if (!meant || !hold?.payerName) return recordUnknown(ctx, said);
    const [payment] = await ctx.db.select().from(payments).where(eq(payments.id, meant.id)).for("update");
    if (!payment) throw new Error(`${hold.id} waits for no transfer`);
    const before = await ctx.db
      .select()
      .from(arrivals)
      .where(and(eq(arrivals.holdId, hold.id), inArray(arrivals.state, ["waiting", "taken"])));
    const verdict = judgeArrival({
      awaited: (awaiting as readonly string[]).includes(hold.state) && payment.state === "open",
      ...{ sender: senderOf(said), payerName: hold.payerName, amount: said.net_amount },
      missing: payment.amount - before.reduce((sum, { amount }) => sum + amount, 0),
    });
    const [arrival] = await ctx.db
      .insert(arrivals)
      .values({
        ...{
          holdId: hold.id,
          providerId: said.id,
          amount: said.net_amount,
          currency: hold.currency,
          verdict,
        },
        ...{ sender: senderOf(said), reference: referenceOf(said), arrivedAt: new Date(said.created * 1000) },
        state: verdict === "whole" ? "taken" : "waiting",
      })
      .onConflictDoNothing()
      .returning();
    if (!arrival) return;
    const lines = arrived(money(arrival.amount, arrival.currency));
    await postEntry(ctx, { kind: "arrived", causeId: arrival.id, hold, lines });
    if (verdict === "part") return;
    if (verdict !== "whole") return turnAwayArrival(ctx, hold, arrival);
    await ctx.db
      .update(arrivals)
      .set({ state: "taken" })
      .where(and(eq(arrivals.holdId, hold.id), eq(arrivals.state, "waiting")));
    await intendApply(ctx, payment);
  });

const transferOf = ({ funded }: Cash) => funded?.bank_transfer;
const referenceOf = (said: Cash) => transferOf(said)?.reference ?? null;
const senderOf = (said: Cash) => {
  const { eu_bank_transfer: eu, gb_bank_transfer: gb, us_bank_transfer: us } = transferOf(said) ?? {};
  return (eu ?? gb ?? us)?.sender_name ?? null;
};

/** For which payment: the one whose reference is written on it, or one that waits, best for this very sum. */
async function meantBy(ctx: { db: Db }, brandId: string, said: Cash) {
  if (!(currencies as readonly string[]).includes(said.currency)) return undefined;
  const rows = await ctx.db
    .select({ payment: payments, state: holds.state })
    .from(payments)
    .innerJoin(holds, eq(holds.id, payments.holdId))
    .where(
      and(
        eq(holds.brandId, brandId),
        ne(holds.kind, "partnership"),
        eq(payments.method, "transfer"),
        eq(payments.currency, said.currency as Currency),
      ),
    )
    .orderBy(desc(payments.createdAt));
  const named = rows.find(({ payment }) =>
    namesReference(referenceOf(said), payment.instructions?.reference ?? ""),
  );
  const open = rows.filter(({ payment, state }) => payment.state === "open" && state === "requested");
  const exact = open.find(({ payment }) => payment.amount === said.net_amount);
  return (named ?? exact ?? open.at(-1) ?? rows[0])?.payment;
}

const recordUnknown = (ctx: { db: Db }, { id, net_amount, currency }: Cash) =>
  recordFinding(ctx, {
    kind: "transfer-unknown",
    subjectId: id,
    sentence: `A bank transfer of ${net_amount} ${currency} (in its smallest unit) came from a brand that buys nothing in that currency. It lies in its cash balance with the provider.`,
  });
