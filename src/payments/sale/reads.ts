import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { iso } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { env } from "@/platform/env";
import { type Currency, money } from "@/platform/money";
import { whyFrozen } from "../book/reads";
import type { Account, MovementKind } from "../entry/policy";
import type { Hold } from "../hold/move";
import { arrivals, balances, entries, holds, movements, payments } from "../tables";
import type { Arrival, SaleMoney, SaleSum } from "./policy";

/**
 * The money of a sale, for whoever owns the purpose and has asked who may see it: what was asked for, what has come, what
 * is held, and where it went. Null where nothing was asked for.
 */
export async function moneyOfSale(ctx: { db: Db }, purpose: string): Promise<SaleMoney | null> {
  const asked = await ctx.db
    .select({ hold: holds, payment: payments })
    .from(holds)
    .innerJoin(payments, and(eq(payments.holdId, holds.id), eq(payments.method, "transfer")))
    .where(and(eq(holds.purpose, purpose), ne(holds.kind, "partnership")));
  const [first] = asked;
  if (!first) return null;
  const { currency } = first.hold;
  const ids = asked.map(({ hold }) => hold.id);
  const came = await arrivalsOf(ctx, ids);
  const sums = asked.map(({ hold, payment }) => ({
    kind: hold.kind,
    sum: sumOf(hold, payment, came.get(hold.id) ?? []),
  }));
  const lies = await liesOf(ctx, ids);
  const given = await givenOf(ctx, ids);
  const of = (minor: number | undefined) => money(minor ?? 0, currency);
  const since = asked.flatMap(({ hold }) =>
    hold.heldAt && ["held", "carried", "released"].includes(hold.state) ? [hold.heldAt] : [],
  );
  const kept = (lies.held ?? 0) + (lies.deposit ?? 0) + (lies.holdback ?? 0);
  const reasons = await Promise.all(ids.map((id) => whyFrozen(ctx, id)));
  return {
    deposit: sums.find(({ kind }) => kind === "deposit")?.sum ?? null,
    closing: sums.find(({ kind }) => kind === "closing")?.sum ?? null,
    heldSince: kept > 0 ? (since.sort((one, other) => one.getTime() - other.getTime())[0] ?? null) : null,
    frozen: reasons.find((reason) => reason !== null) ?? null,
    arriving: of(lies.unmatched),
    held: of((lies.held ?? 0) + (lies.deposit ?? 0)),
    keptBack: of(lies.holdback),
    toSeller: of(given.payable),
    toBuyer: of(given.refund_payable),
    fee: of(given.rev_fee),
  };
}

type Payment = typeof payments.$inferSelect;

function sumOf(hold: Hold, payment: Payment, came: Arrival[]): SaleSum {
  const { state, currency, payerName, payBy, heldAt } = hold;
  const counted = came
    .filter((one) => one.state !== "back")
    .reduce((sum, { amount }) => sum + amount.minor, 0);
  const told = state === "requested" ? payment.instructions : null;
  return {
    ...{ state, payBy, heldAt, payerName: payerName ?? "", arrivals: came },
    sum: money(payment.amount, currency),
    came: money(counted, currency),
    missing: money(payment.amount - counted, currency),
    instructions: told,
    bankPage: env().STRIPE_ADDRESS ? (told?.page ?? null) : null,
  };
}

async function arrivalsOf(ctx: { db: Db }, ids: string[]) {
  const rows = await ctx.db
    .select({ arrival: arrivals, at: iso(arrivals.arrivedAt) })
    .from(arrivals)
    .where(inArray(arrivals.holdId, ids))
    .orderBy(asc(arrivals.arrivedAt), asc(arrivals.id));
  const by = new Map<string, Arrival[]>();
  for (const { arrival, at } of rows) {
    const { id, sender, verdict, state, amount, currency } = arrival;
    const seen = { id, sender, verdict, state, at, amount: money(amount, currency as Currency) };
    by.set(arrival.holdId, [...(by.get(arrival.holdId) ?? []), seen]);
  }
  return by;
}

type Sums = Partial<Record<Account, number>>;
const owed = (rows: { account: Account; minor: number }[]): Sums =>
  Object.fromEntries(rows.map(({ account, minor }) => [account, 0 - minor]));

const liesOf = async (ctx: { db: Db }, ids: string[]) =>
  owed(
    await ctx.db
      .select({ account: balances.account, minor: sql<number>`sum(${balances.minor})`.mapWith(Number) })
      .from(balances)
      .where(inArray(balances.holdId, ids))
      .groupBy(balances.account),
  );

/** By which movements somebody is given something of a sale. What was turned away was never of it. */
const giving: MovementKind[] = [
  "closed",
  "split",
  "forfeited",
  "holdback_paid",
  "deposit_back",
  "refund_decided",
];

const givenOf = async (ctx: { db: Db }, ids: string[]) =>
  owed(
    await ctx.db
      .select({ account: entries.account, minor: sql<number>`sum(${entries.minor})`.mapWith(Number) })
      .from(entries)
      .innerJoin(movements, eq(movements.id, entries.movementId))
      .where(and(inArray(movements.holdId, ids), inArray(movements.kind, giving)))
      .groupBy(entries.account),
  );
