import { and, eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { money } from "@/platform/money";
import { depositPaid, type Line, lateTransfer, salePaid } from "../entry/policy";
import { type Hold, moveHold } from "../hold/move";
import { arrivals, holds, type payments } from "../tables";

type Payment = typeof payments.$inferSelect;

/** What is put down when a transfer was taken for a sale. With the rest of the price the deposit becomes a part of what is held. */
export async function fundSale(ctx: Ctx, hold: Hold, payment: Payment): Promise<Line[]> {
  await spendArrivals(ctx, hold);
  const price = money(hold.price, hold.currency);
  if (hold.kind === "deposit") return depositPaid(price);
  const [deposit] = await ctx.db
    .select()
    .from(holds)
    .where(and(eq(holds.purpose, hold.purpose), eq(holds.kind, "deposit"), eq(holds.state, "held")));
  const part = money(deposit?.price ?? 0, hold.currency);
  if (hold.price - part.minor !== payment.amount)
    throw new Error(`${payment.amount} was asked for ${hold.id}, which is not the price less the deposit`);
  if (deposit) await moveHold(ctx, { id: deposit.id, move: "carry", as: "provider" });
  return salePaid(price, part, deposit?.id ?? null);
}

/** The same when nobody waits for it any more: it is owed back. */
export async function lateSale(ctx: Ctx, hold: Hold, payment: Payment): Promise<Line[]> {
  await spendArrivals(ctx, hold);
  return lateTransfer(money(payment.amount, payment.currency));
}

const spendArrivals = (ctx: Ctx, { id }: Hold) =>
  ctx.db
    .update(arrivals)
    .set({ state: "used" })
    .where(and(eq(arrivals.holdId, id), eq(arrivals.state, "taken")));
