import { and, desc, eq, gte, lt, sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { type Currency, money } from "@/platform/money";
import { creditNotesOfHold } from "../credit-note/reads";
import { creditNoteNumber } from "../invoice/policy";
import { balances, holds, payees, transfers } from "../tables";
import { isPayee, type Payee } from "./name";

/** Where somebody stands with her account; `new` when she has none yet. */
export async function payeeOf(ctx: { db: Db }, payee: Payee) {
  const [row] = await ctx.db
    .select({
      state: payees.state,
      asks: payees.asks,
      heldUntil: sql<
        string | null
      >`case when ${payees.heldUntil} > now() then ${payees.heldUntil} end`.mapWith((at: string) =>
        new Date(at).toISOString(),
      ),
    })
    .from(payees)
    .where(isPayee(payee));
  return row ?? { state: "new" as const, asks: [], heldUntil: null };
}

/** What somebody earned, is about to earn and owes, in each currency in which there is anything. */
export async function earningsOf(ctx: { db: Db }, payee: Payee) {
  const rows = await ctx.db
    .select({
      currency: holds.currency,
      held: sql<number>`coalesce(sum(held.minor), 0)`.mapWith(Number),
      waiting: sql<number>`coalesce(sum(payable.minor), 0)`.mapWith(Number),
      owed: sql<number>`coalesce(sum(owed.minor), 0)`.mapWith(Number),
    })
    .from(holds)
    .innerJoin(payees, eq(payees.id, holds.payeeId))
    .leftJoinLateral(
      sql`(select -minor - round(-minor * ${holds.commissionBps} / 10000.0) as minor from ${balances}
        where hold_id = ${holds.id} and account = 'held') as held`,
      sql`true`,
    )
    .leftJoinLateral(
      sql`(select -minor as minor from ${balances} where hold_id = ${holds.id} and account = 'payable') as payable`,
      sql`true`,
    )
    .leftJoinLateral(
      sql`(select minor from ${balances} where hold_id = ${holds.id} and account = 'recv_owner') as owed`,
      sql`true`,
    )
    .where(isPayee(payee))
    .groupBy(holds.currency)
    .orderBy(holds.currency);
  const sent = await sentTo(ctx, payee);
  return rows.map(({ currency, held, waiting, owed }) => ({
    currency,
    held: money(held, currency),
    waiting: money(waiting, currency),
    sent: money(sent.get(currency) ?? 0, currency),
    owed: money(owed, currency),
  }));
}

async function sentTo(ctx: { db: Db }, payee: Payee) {
  const rows = await ctx.db
    .select({
      currency: transfers.currency,
      minor: sql<number>`sum(${transfers.amount} - ${transfers.reversedMinor})`.mapWith(Number),
    })
    .from(transfers)
    .innerJoin(payees, eq(payees.id, transfers.payeeId))
    .where(and(isPayee(payee), eq(transfers.state, "made")))
    .groupBy(transfers.currency);
  return new Map<Currency, number>(rows.map(({ currency, minor }) => [currency, minor]));
}

/** Hold by hold what came of it, for a time: the lines of a statement, which sum to what was sent in it. */
export async function statementOf(
  ctx: { db: Db },
  payee: Payee,
  { from, until }: { from: Date; until: Date },
) {
  const rows = await ctx.db
    .select({
      transferId: transfers.id,
      purpose: holds.purpose,
      description: holds.description,
      currency: transfers.currency,
      price: holds.price,
      amount: transfers.amount,
      reversed: transfers.reversedMinor,
      madeAt: transfers.madeAt,
      commissionBps: holds.commissionBps,
      creditNotes: creditNotesOfHold(holds.id),
    })
    .from(transfers)
    .innerJoin(holds, eq(holds.id, transfers.holdId))
    .innerJoin(payees, eq(payees.id, transfers.payeeId))
    .where(
      and(
        isPayee(payee),
        eq(transfers.state, "made"),
        gte(transfers.madeAt, from),
        lt(transfers.madeAt, until),
      ),
    )
    .orderBy(desc(transfers.madeAt));
  return rows.map(({ currency, price, amount, reversed, creditNotes, ...row }) => ({
    ...row,
    /** What was credited to the brand of the same payment. */
    creditNotes: creditNotes.map(creditNoteNumber),
    price: money(price, currency),
    sent: money(amount, currency),
    takenBack: money(reversed, currency),
  }));
}
