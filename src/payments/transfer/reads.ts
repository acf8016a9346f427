import { asc, eq, sql } from "drizzle-orm";
import { brands, people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { money } from "@/platform/money";
import { holds, payees, transfers } from "../tables";

/** For the operator: what the provider would not send to an owner. She is still owed it. */
export async function listRefused(ctx: { db: Db }) {
  const rows = await ctx.db
    .select({
      transferId: transfers.id,
      holdId: holds.id,
      what: holds.description,
      currency: transfers.currency,
      minor: transfers.amount,
      owner: sql<string>`coalesce(${people.name}, ${brands.name})`,
    })
    .from(transfers)
    .innerJoin(holds, eq(holds.id, transfers.holdId))
    .innerJoin(payees, eq(payees.id, transfers.payeeId))
    .leftJoin(people, eq(people.id, payees.personId))
    .leftJoin(brands, eq(brands.id, payees.brandId))
    .where(eq(transfers.state, "refused"))
    .orderBy(asc(transfers.createdAt))
    .limit(100);
  return rows.map(({ currency, minor, ...row }) => ({ ...row, amount: money(minor, currency) }));
}
