import { and, asc, eq, type SQLWrapper, sql } from "drizzle-orm";
import type { BrandActor, Ctx } from "@/identity/actor";
import type { Db } from "@/platform/db";
import { notFound } from "@/platform/errors";
import { creditNotes, invoices } from "../tables";

/** A credit note of this brand with the invoice that it is about. Another's is not found. */
export async function getCreditNote(ctx: Ctx<BrandActor>, { creditNoteId }: { creditNoteId: string }) {
  const [found] = await ctx.db
    .select({ note: creditNotes, invoice: invoices })
    .from(creditNotes)
    .innerJoin(invoices, eq(invoices.id, creditNotes.invoiceId))
    .where(and(eq(creditNotes.id, creditNoteId), eq(invoices.brandId, ctx.actor.brandId)));
  if (!found) throw notFound("credit note");
  return found;
}

/** All that was credited of an invoice until now, in order. */
export const creditNotesOf = (ctx: { db: Db }, invoiceId: string) =>
  ctx.db
    .select()
    .from(creditNotes)
    .where(eq(creditNotes.invoiceId, invoiceId))
    .orderBy(asc(creditNotes.createdAt));

export type NamedNote = { id: string; year: number; number: number };

/** The credit notes of what was paid for a hold, by their numbers: a column of a list of holds. */
export const creditNotesOfHold = (holdId: SQLWrapper) => sql<NamedNote[]>`coalesce((
  select json_agg(json_build_object('id', n.id, 'year', n.year, 'number', n.number) order by n.created_at)
  from ${creditNotes} n join ${invoices} i on i.id = n.invoice_id where i.hold_id = ${holdId}), '[]')`;
