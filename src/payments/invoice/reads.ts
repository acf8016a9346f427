import { and, eq, sql } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import { notFound } from "@/platform/errors";
import { invoices, refunds } from "../tables";

/** What this brand has paid, and what came back of it until today. Another's invoice is not found. */
export async function getInvoice(ctx: Ctx<BrandActor>, { holdId }: { holdId: string }) {
  const [invoice] = await ctx.db
    .select({
      invoice: invoices,
      back: sql<number>`coalesce((select sum(r.amount) from ${refunds} r where r.hold_id = ${invoices.holdId}
        and r.state in ('sent', 'settled', 'elsewhere')), 0)`.mapWith(Number),
    })
    .from(invoices)
    .where(and(eq(invoices.holdId, holdId), eq(invoices.brandId, ctx.actor.brandId)));
  if (!invoice) throw notFound("invoice");
  return { ...invoice.invoice, back: invoice.back };
}
