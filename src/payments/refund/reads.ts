import { asc, eq, inArray, sql } from "drizzle-orm";
import { brands } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { money } from "@/platform/money";
import { notFrozen } from "../book/reads";
import { holds, refunds } from "../tables";
import { type RefundState, stranded } from "./policy";

/** For the operator: what did not reach the brand that it was sent to. It is still owed it. */
export async function listStranded(ctx: { db: Db }) {
  const rows = await ctx.db
    .select({
      refundId: refunds.id,
      holdId: holds.id,
      what: holds.description,
      brand: brands.name,
      state: sql<Extract<RefundState, (typeof stranded)[number]>>`${refunds.state}`,
      currency: refunds.currency,
      minor: refunds.amount,
      frozen: sql<boolean>`not ${notFrozen(sql`${holds.id}`)}`,
    })
    .from(refunds)
    .innerJoin(holds, eq(holds.id, refunds.holdId))
    .innerJoin(brands, eq(brands.id, holds.brandId))
    .where(inArray(refunds.state, [...stranded]))
    .orderBy(asc(refunds.createdAt))
    .limit(100);
  return rows.map(({ currency, minor, ...row }) => ({ ...row, amount: money(minor, currency) }));
}
