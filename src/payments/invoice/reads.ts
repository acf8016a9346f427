import { and, eq } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { creditNotesOf } from "../credit-note/reads";
import { invoices } from "../tables";

/** What this brand has paid, and what was credited of it until today. Another's invoice is not found. */
export async function getInvoice(ctx: Ctx<BrandActor>, { holdId }: { holdId: string }) {
  const [invoice] = await ctx.db
    .select()
    .from(invoices)
    .where(and(eq(invoices.holdId, holdId), eq(invoices.brandId, ctx.actor.brandId)));
  if (!invoice) throw notFound("invoice");
  return { ...invoice, credited: await creditNotesOf(ctx, invoice.id) };
}
