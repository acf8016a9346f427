import { and, asc, eq } from "drizzle-orm";
import { brandPeople, people } from "@/identity/tables";
import type { Db } from "@/platform/db";
import { holds, payers } from "../tables";

/** The brand that pays for a hold: its customer, and where the provider writes when it wants to know an account. */
export async function payerOf(ctx: { db: Db }, holdId: string) {
  const [payer] = await ctx.db
    .select({ customerId: payers.customerId, email: people.email })
    .from(holds)
    .innerJoin(payers, eq(payers.brandId, holds.brandId))
    .innerJoin(brandPeople, and(eq(brandPeople.brandId, holds.brandId), eq(brandPeople.role, "owner")))
    .innerJoin(people, eq(people.id, brandPeople.personId))
    .where(eq(holds.id, holdId))
    .orderBy(asc(brandPeople.createdAt))
    .limit(1);
  if (!payer?.customerId) throw new Error(`nobody pays for ${holdId}`);
  return { customer: payer.customerId, email: payer.email };
}
