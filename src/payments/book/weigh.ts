import { and, eq, gt, isNotNull, ne, sql } from "drizzle-orm";
import type Stripe from "stripe";
import type { Ctx } from "@/identity/actor";
import { type Currency, currencies, formatMoney, money } from "@/platform/money";
import { recordFinding } from "../finding/record";
import { settleFinding } from "../finding/settle";
import { arrivals, balances, holds, payers, providerCalls, providerEvents } from "../tables";

/**
 * What the books say lies with the provider is what it says itself. While something is under way the two may differ;
 * then nothing is concluded, and the next comparison looks again.
 */
export async function weighBook(ctx: Ctx, stripe: Stripe) {
  const before = await ours(ctx);
  const theirs = await stripe.balance.retrieve();
  const after = await ours(ctx);
  if (await somethingIsUnderWay(ctx)) return;
  await weighCash(ctx, stripe);
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

/** The same of what buyers have sent and nobody has taken yet, payer by payer. */
async function weighCash(ctx: Ctx, stripe: Stripe) {
  for (const { customer, currency } of await payersWithCash(ctx)) {
    const before = await cashOf(ctx, customer, currency);
    const { available } = await stripe.customers.retrieveCashBalance(customer);
    const said = available?.[currency] ?? 0;
    if (before !== (await cashOf(ctx, customer, currency))) continue;
    const subjectId = `${customer}:${currency}`;
    if (said === before) await settleFinding(ctx, { kinds: ["cash"], subjectId, note: "They agree again." });
    else
      await recordFinding(ctx, {
        kind: "cash",
        subjectId,
        sentence: `The provider has ${formatMoney(money(said, currency))} in the cash of a buyer, the books say ${formatMoney(money(before, currency))}.`,
      });
  }
}

/** Whoever is asked for a transfer, has cash in the books, or has sent some in the last month. */
const payersWithCash = async (ctx: Ctx) =>
  (
    await ctx.db
      .selectDistinct({ customer: payers.customerId, currency: holds.currency })
      .from(holds)
      .innerJoin(payers, eq(payers.brandId, holds.brandId))
      .where(
        and(
          ne(holds.kind, "partnership"),
          isNotNull(payers.customerId),
          sql`(${holds.state} = 'requested'
            or exists (select from ${balances} b where b.hold_id = ${holds.id} and b.account = 'cash' and b.minor <> 0)
            or exists (select from ${arrivals} a where a.hold_id = ${holds.id} and a.created_at > now() - interval '30 days'))`,
        ),
      )
  ).map(({ customer, currency }) => ({ customer: customer ?? "", currency }));

async function cashOf(ctx: Ctx, customer: string, currency: Currency) {
  const [row] = await ctx.db
    .select({ minor: sql<number>`coalesce(sum(${balances.minor}), 0)`.mapWith(Number) })
    .from(balances)
    .innerJoin(holds, eq(holds.id, balances.holdId))
    .innerJoin(payers, eq(payers.brandId, holds.brandId))
    .where(
      and(eq(payers.customerId, customer), eq(balances.account, "cash"), eq(balances.currency, currency)),
    );
  return row?.minor ?? 0;
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
