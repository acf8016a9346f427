import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/platform/db";
import type { Currency } from "@/platform/money";
import type { Account } from "../entry/policy";
import { balances, freezes } from "../tables";

/** One name for the lock that a freeze of everything takes alone, and all that moves money shares. */
const door = sql`hashtext('payments: every way out')`;

/** Held to the end of the transaction: whoever freezes waits for those who are on their way out, and they for it. */
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
