import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { brands, people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { money } from "@/platform/money";
import { balances, holds, payees, reversals } from "../tables";

/** For the operator: what owners owe us, hold by hold. `taking` is being taken back from their account just now. */
export async function listDebts(ctx: { db: Db }) {
  const rows = await ctx.db
    .select({
      holdId: holds.id,
      what: holds.description,
      currency: holds.currency,
      minor: balances.minor,
      owner: sql<string>`coalesce(${people.name}, ${brands.name})`,
      taking: beingTaken,
    })
    .from(balances)
    .innerJoin(holds, eq(holds.id, balances.holdId))
    .innerJoin(payees, eq(payees.id, holds.payeeId))
    .leftJoin(people, eq(people.id, payees.personId))
    .leftJoin(brands, eq(brands.id, payees.brandId))
    .where(and(eq(balances.account, "recv_owner"), gt(balances.minor, 0)))
    .orderBy(asc(holds.createdAt))
    .limit(100);
  return rows.map(({ currency, minor, ...row }) => ({ ...row, amount: money(minor, currency) }));
}

export const beingTaken = sql<boolean>`exists (select from ${reversals}
  where ${reversals.holdId} = ${holds.id} and ${inArray(reversals.state, ["queued"])})`;
