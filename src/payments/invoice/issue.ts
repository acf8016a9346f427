import { and, eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { brands, people } from "@/identity/tables";
import { verifiedBrand } from "@/identity/verification/reads";
import type { Db } from "@/platform/db";
import { transact } from "@/platform/db";
import { env } from "@/platform/env";
import { holdOf } from "../hold/move";
import type { HoldKind } from "../hold/policy";
import { holds, invoices, payees, payments } from "../tables";
import type { Issuer } from "./policy";

type Paid = { purpose: string; kind?: HoldKind };

/** Writes down what a brand has paid for a partnership, under the names that both had then. Once, however often it is told. */
export const issueInvoice = (ctx: Ctx, { purpose, kind = "partnership" }: Paid) =>
  transact(ctx, async (ctx) => {
    if (kind !== "partnership") return;
    const { id } = await holdOf(ctx, purpose);
    const [hold] = await ctx.db.select().from(holds).where(eq(holds.id, id)).for("update");
    const [payment] = await ctx.db
      .select({ method: payments.method })
      .from(payments)
      .where(and(eq(payments.holdId, id), eq(payments.state, "funded")));
    // Never `on conflict do nothing`: it would use a number up.
    const [before] = await ctx.db.select({ id: invoices.id }).from(invoices).where(eq(invoices.holdId, id));
    if (!hold || !payment || payment.method === "transfer" || before) return;
    const { brandId, description, currency, price, fee, tax } = hold;
    await ctx.db.insert(invoices).values({
      holdId: id,
      method: payment.method,
      billedTo: await nameOfBrand(ctx, brandId),
      soldBy: await nameOfPayee(ctx, hold.payeeId),
      issuer: issuerNow(),
      ...{ brandId, description, currency, price, fee, tax },
    });
  });

/** Who issues it, as the settings say on this day. */
export function issuerNow(): Issuer {
  const { ISSUER_NAME: name, ISSUER_ADDRESS: address, ISSUER_TAX_ID: taxId } = env();
  return { name, address, taxId };
}

async function nameOfBrand(ctx: { db: Db }, brandId: string) {
  const proven = await verifiedBrand(ctx, brandId);
  if (proven) return proven.legalName;
  const [brand] = await ctx.db.select({ name: brands.name }).from(brands).where(eq(brands.id, brandId));
  return brand?.name ?? "";
}

async function nameOfPayee(ctx: { db: Db }, payeeId: string) {
  const [payee] = await ctx.db
    .select({ brandId: payees.brandId, name: people.name })
    .from(payees)
    .leftJoin(people, eq(people.id, payees.personId))
    .where(eq(payees.id, payeeId));
  return payee?.brandId ? nameOfBrand(ctx, payee.brandId) : (payee?.name ?? "");
}
