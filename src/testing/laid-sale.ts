import type { Ctx, System } from "@/identity/actor";
import type { Deal } from "@/market/deal/move";
import { arrived, depositPaid, salePaid } from "@/payments/entry/policy";
import { postEntry } from "@/payments/entry/post";
import { moveHold } from "@/payments/hold/move";
import type { SaleKind } from "@/payments/hold/policy";
import { namePayee } from "@/payments/payee/name";
import { arrivals, holds, payers, payments } from "@/payments/tables";
import { transact } from "@/platform/db";
import { newId } from "@/platform/ids";
import { money } from "@/platform/money";
import { days, later } from "@/platform/time";
import type { Cast } from "./cast";
import { buyerName } from "./sales";

/** The money of a sale as it is when all of it is held, in the books alone: no provider was ever asked. */
export const laySale = (it: Cast, deal: Deal) =>
  transact(it.asSystem, async (ctx) => {
    const { currency } = deal;
    await ctx.db
      .insert(payers)
      .values({ brandId: deal.buyerId, customerId: `cus_${newId("call")}` })
      .onConflictDoNothing();
    const [price, deposit] = [money(deal.price, currency), money(deal.deposit, currency)];
    const first = deposit.minor > 0 ? await lay(ctx, deal, "deposit", deal.deposit, deal.deposit) : null;
    if (first) await postEntry(ctx, { ...first.paid, lines: depositPaid(deposit) });
    const rest = await lay(ctx, deal, "closing", deal.price, deal.price - deal.deposit);
    if (first) await moveHold(ctx, { id: first.holdId, move: "carry", as: "provider" });
    await postEntry(ctx, { ...rest.paid, lines: salePaid(price, deposit, first?.holdId ?? null) });
  });

async function lay(ctx: Ctx<System>, deal: Deal, kind: SaleKind, price: number, amount: number) {
  const { id: purpose, currency, buyerId: brandId, sellerBrandId, sellerPersonId, feeBps } = deal;
  const payee = sellerBrandId ? { brandId: sellerBrandId } : { personId: sellerPersonId ?? "" };
  const [hold] = await ctx.db
    .insert(holds)
    .values({
      ...{ purpose, kind, brandId, payerName: buyerName, payeeId: await namePayee(ctx, payee) },
      ...{ currency, price, fee: 0, tax: 0, commissionBps: feeBps, description: "A sale", backTo: "/" },
      payBy: later(ctx.now, days(10)),
    })
    .returning();
  if (!hold) throw new Error("nothing was asked for");
  const [payment] = await ctx.db
    .insert(payments)
    .values({
      ...{ holdId: hold.id, method: "transfer" as const, amount, currency, state: "funded" as const },
      ...{ intentId: `pi_${newId("call")}`, chargeId: `py_${newId("call")}`, costKnown: true },
    })
    .returning();
  const [arrival] = await ctx.db
    .insert(arrivals)
    .values({
      ...{ holdId: hold.id, providerId: `ccsbtxn_${newId("call")}`, amount, currency, sender: buyerName },
      ...{ verdict: "whole" as const, state: "used" as const, arrivedAt: ctx.now },
    })
    .returning();
  if (!payment || !arrival) throw new Error("nothing was paid");
  const lines = arrived(money(amount, currency));
  await postEntry(ctx, { kind: "arrived", causeId: arrival.id, hold, lines });
  await moveHold(ctx, { id: hold.id, move: "fund", as: "provider" }, { heldAt: ctx.now });
  return { holdId: hold.id, paid: { kind: "paid" as const, causeId: payment.id, hold } };
}
