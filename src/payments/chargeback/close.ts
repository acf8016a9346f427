import { and, eq, inArray, sql } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { announce } from "@/platform/events";
import { type Money, money } from "@/platform/money";
import { balancesOf } from "../book/reads";
import { thawBook } from "../book/thaw";
import { dropCall } from "../call/drop";
import { chargebackLost, chargebackWon, type Pots, pots } from "../entry/policy";
import { postEntry } from "../entry/post";
import { chargebackClosed } from "../events";
import { type Hold, moveHold } from "../hold/move";
import { queueRefund } from "../refund/queue";
import { chargebacks, entries, movements, payments, refunds, transfers } from "../tables";
import { queueTransfer } from "../transfer/queue";
import type { ChargebackOutcome } from "./policy";

type Closed = {
  providerId: string;
  hold: Hold;
  outcome: ChargebackOutcome;
  providerRef: string | undefined;
};

/** The banks have decided. Won: everything is as it was. Lost: whoever has the money bears it, and at last we do. */
export async function closeChargeback(ctx: Ctx, { providerId, hold, outcome, providerRef }: Closed) {
  const [closed] = await ctx.db
    .update(chargebacks)
    .set({ state: outcome, closedAt: sql`now()` })
    .where(and(eq(chargebacks.providerId, providerId), eq(chargebacks.state, "open")))
    .returning();
  if (!closed) return;
  const amount = money(closed.amount, closed.currency);
  if (outcome === "won") {
    const reserved = await reservedFor(ctx, hold);
    const lines = chargebackWon(amount, reserved);
    await postEntry(ctx, { kind: "chargeback_won", causeId: closed.id, hold, lines, providerRef });
    await queueTransfer(ctx, { hold, amount: reserved });
  } else {
    await drop(ctx, hold);
    const from = await potsOf(ctx, hold, closed.paymentId);
    const lines = chargebackLost(amount, from);
    await postEntry(ctx, { kind: "chargeback_lost", causeId: closed.id, hold, lines });
    await goOn(ctx, hold);
  }
  await thawBook(ctx, { reason: "chargeback", causeId: closed.id });
  await announce(ctx, chargebackClosed, { purpose: hold.purpose, outcome });
}

async function reservedFor(ctx: Ctx, hold: Hold): Promise<Money> {
  const { credit } = await balancesOf(ctx, hold);
  return money(credit("dispute_reserve"), hold.currency);
}

/** What was on its way out and has not left is taken back, to be counted anew. */
async function drop(ctx: Ctx, hold: Hold) {
  const going = await ctx.db
    .select({ id: transfers.id })
    .from(transfers)
    .where(and(eq(transfers.holdId, hold.id), inArray(transfers.state, ["waiting", "queued", "refused"])));
  for (const { id } of going)
    if (await dropCall(ctx, id))
      await ctx.db.update(transfers).set({ state: "dropped" }).where(eq(transfers.id, id));
  const back = await ctx.db
    .select({ id: refunds.id })
    .from(refunds)
    .where(and(eq(refunds.holdId, hold.id), inArray(refunds.state, ["queued", "refused"])));
  for (const { id } of back)
    if (await dropCall(ctx, id))
      await ctx.db.update(refunds).set({ state: "dropped" }).where(eq(refunds.id, id));
}

/** What is left after a chargeback of a part goes where it was going. */
async function goOn(ctx: Ctx, hold: Hold) {
  const { credit } = await balancesOf(ctx, hold);
  if (hold.state === "held" && credit("held") + credit("unearned_fee") === 0)
    await moveHold(ctx, { id: hold.id, move: "lose", as: "provider" });
  const { payable, refundable } = await unsent(ctx, hold);
  await queueTransfer(ctx, { hold, amount: payable });
  if (refundable.minor > 0) await queueRefund(ctx, { hold, amount: refundable });
}

/** What is owed to the owner and to the brand, less what may be with the provider already. */
async function unsent(ctx: Ctx, hold: Hold) {
  const { credit } = await balancesOf(ctx, hold);
  const [underway] = await ctx.db
    .select({
      payable:
        sql<number>`coalesce((select sum(amount) from ${transfers} where hold_id = ${hold.id} and state = 'queued'), 0)`.mapWith(
          Number,
        ),
      refundable:
        sql<number>`coalesce((select sum(amount) from ${refunds} where hold_id = ${hold.id} and state = 'queued'), 0)`.mapWith(
          Number,
        ),
    })
    .from(payments)
    .limit(1);
  return {
    payable: money(credit("payable") - (underway?.payable ?? 0), hold.currency),
    refundable: money(credit("refund_payable") - (underway?.refundable ?? 0), hold.currency),
  };
}

async function potsOf(ctx: Ctx, hold: Hold, paymentId: string): Promise<Pots> {
  const { credit, debit } = await balancesOf(ctx, hold);
  const [payment] = await ctx.db
    .select({ state: payments.state })
    .from(payments)
    .where(eq(payments.id, paymentId));
  // Money that came too late went back at once, and the hold's own has nothing to do with it.
  const ours = payment?.state === "funded";
  const [sent] = await ctx.db
    .select({ minor: sql<number>`coalesce(sum(amount - reversed_minor), 0)`.mapWith(Number) })
    .from(transfers)
    .where(and(eq(transfers.holdId, hold.id), eq(transfers.state, "made")));
  const { payable, refundable } = await unsent(ctx, hold);
  const kept = await keptBack(ctx, hold);
  const known = {
    held: credit("held"),
    unearned_fee: credit("unearned_fee"),
    payable: payable.minor,
    refund_payable: refundable.minor,
    dispute_reserve: credit("dispute_reserve"),
    recv_owner: (sent?.minor ?? 0) + kept - debit("recv_owner"),
    rev_fee: credit("rev_fee"),
    tax: credit("tax"),
  };
  return Object.fromEntries(pots.map((pot) => [pot, money(ours ? known[pot] : 0, hold.currency)])) as Pots;
}

/** What the owner was given by paying her debts with it. */
async function keptBack(ctx: Ctx, hold: Hold): Promise<number> {
  const [row] = await ctx.db
    .select({ minor: sql<number>`coalesce(sum(${entries.minor}), 0)`.mapWith(Number) })
    .from(entries)
    .innerJoin(movements, eq(movements.id, entries.movementId))
    .where(and(eq(entries.holdId, hold.id), eq(movements.kind, "netted"), eq(entries.account, "payable")));
  return row?.minor ?? 0;
}
