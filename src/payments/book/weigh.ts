import { and, eq, gt, sql } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { currencies, formatMoney, money } from "@/platform/money";
import { recordFinding } from "../finding/record";
import { settleFinding } from "../finding/settle";
import { balances, providerCalls, providerEvents } from "../tables";

/**
 * What the books say lies with the provider is what it says itself. While something is under way the two may differ;
 * then nothing is concluded, and the next comparison looks again.
 */
export async function weighBook(ctx: Ctx, stripe: Stripe) {
  const before = await ours(ctx);
  const theirs = await stripe.balance.retrieve();
  const after = await ours(ctx);
  if (await somethingIsUnderWay(ctx)) return;
  for (const currency of currencies) {
    const said = [...theirs.available, ...theirs.pending]
      .filter((part) => part.currency === currency)
      .reduce((sum, { amount }) => sum + amount, 0);
    const booked = before.get(currency) ?? 0;
    if (booked !== (after.get(currency) ?? 0)) continue;
    if (said === booked)
      await settleFinding(ctx, { kinds: ["balance"], subjectId: currency, note: "They agree again." });
    else
      await recordFinding(ctx, {
        kind: "balance",
        subjectId: currency,
        sentence: `The provider holds ${formatMoney(money(said, currency))} for us, the books say ${formatMoney(money(booked, currency))}.`,
      });
  }
}

async function ours(ctx: Ctx) {
  const rows = await ctx.db
    .select({ currency: balances.currency, minor: sql<number>`sum(${balances.minor})`.mapWith(Number) })
    .from(balances)
    .where(eq(balances.account, "stripe"))
    .groupBy(balances.currency);
  return new Map(rows.map(({ currency, minor }) => [currency, minor]));
}

async function somethingIsUnderWay(ctx: Ctx) {
  const calls = await ctx.db
    .select({ id: providerCalls.id })
    .from(providerCalls)
    .where(and(eq(providerCalls.state, "intended"), gt(providerCalls.attempts, 0)))
    .limit(1);
  const events = await ctx.db
    .select({ id: providerEvents.id })
    .from(providerEvents)
    .where(eq(providerEvents.state, "waiting"))
    .limit(1);
  return calls.length + events.length > 0;
}
