import { eq } from "drizzle-orm";
import type { Db } from "@/platform/db";
import { payees } from "../tables";

/** Who earns: a person, or a brand. */
export type Payee = { personId: string } | { brandId: string };

export const isPayee = (payee: Payee) =>
  "personId" in payee ? eq(payees.personId, payee.personId) : eq(payees.brandId, payee.brandId);

/** The row of whoever earns, made when she is first named: an account at the provider can wait. */
export async function namePayee(ctx: { db: Db }, payee: Payee): Promise<string> {
  await ctx.db.insert(payees).values(payee).onConflictDoNothing();
  const [row] = await ctx.db.select({ id: payees.id }).from(payees).where(isPayee(payee));
  if (!row) throw new Error("a payee was not written");
  return row.id;
}
