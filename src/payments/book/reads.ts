import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { iso } from "@/platform/columns";
import type { Db } from "@/platform/db";
import { type Currency, money } from "@/platform/money";
import type { Account } from "../entry/policy";
import { balances, comparisons, freezes, holds } from "../tables";

/** One name for the lock that a freeze of everything takes alone, and all that moves money shares. */
const door = sql`hashtext('payments: every way out')`;

/**
 * Held to the end of the transaction: whoever freezes waits for those who are on their way out, and they for it. The
 * door comes before any row: who has shut it takes rows too, and would wait for ever for those of somebody at the door.
 */
export const shareWayOut = (ctx: { db: Db }) =>
  ctx.db.execute(sql`select pg_advisory_xact_lock_shared(${door})`);
export const shutWayOut = (ctx: { db: Db }) => ctx.db.execute(sql`select pg_advisory_xact_lock(${door})`);

/** Goes into the WHERE of whatever lets money out: nothing that is in force holds it back. */
export const notFrozen = (holdId: SQL | string): SQL => sql`not exists (select from freezes
  where freezes.lifted_at is null and (freezes.hold_id is null or freezes.hold_id = ${holdId}))`;

export async function whyFrozen(ctx: { db: Db }, holdId: string): Promise<string | null> {
  const [freeze] = await ctx.db
    .select({ note: freezes.note })
    .from(freezes)
    .where(and(isNull(freezes.liftedAt), sql`(${freezes.holdId} is null or ${freezes.holdId} = ${holdId})`))
    .limit(1);
  return freeze?.note ?? null;
}

/** What lies on each account for one hold, as plus whichever side is its own: what is owed, and what is had. */
export async function balancesOf(ctx: { db: Db }, hold: { id: string; currency: Currency }) {
  const rows = await ctx.db
    .select({ account: balances.account, minor: balances.minor })
    .from(balances)
    .where(and(eq(balances.holdId, hold.id), eq(balances.currency, hold.currency)));
  const by = new Map<Account, number>(rows.map(({ account, minor }) => [account, minor]));
  return {
    debit: (account: Account) => by.get(account) ?? 0,
    credit: (account: Account) => 0 - (by.get(account) ?? 0),
  };
}

/** What is stopped, and the last times that the books were compared with the provider's. */
export async function getMoneyDesk(ctx: { db: Db }) {
  const frozen = await ctx.db
    .select({
      id: freezes.id,
      holdId: freezes.holdId,
      reason: freezes.reason,
      note: freezes.note,
      since: iso(freezes.createdAt),
      what: holds.description,
    })
    .from(freezes)
    .leftJoin(holds, eq(holds.id, freezes.holdId))
    .where(isNull(freezes.liftedAt))
    .orderBy(desc(freezes.createdAt))
    .limit(100);
  const [compared] = await ctx.db
    .select({ at: iso(comparisons.createdAt), compared: comparisons.compared })
    .from(comparisons)
    .orderBy(desc(comparisons.createdAt))
    .limit(1);
  const lies = await ctx.db
    .select({
      account: balances.account,
      currency: balances.currency,
      minor: sql<number>`sum(${balances.minor})`.mapWith(Number),
    })
    .from(balances)
    .groupBy(balances.account, balances.currency)
    .having(sql`sum(${balances.minor}) <> 0`)
    .orderBy(balances.currency, balances.account);
  return {
    frozen,
    compared: compared ?? null,
    lies: lies.map(({ account, currency, minor }) => ({ account, amount: money(minor, currency) })),
  };
}
