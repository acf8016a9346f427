import { eq } from "drizzle-orm";
import type { Ctx } from "@/identity/actor";
import { transact } from "@/platform/db";
import type { holdCredited } from "../events";
import { holdOf } from "../hold/move";
import { issueInvoice, issuerNow } from "../invoice/issue";
import { creditNotes, invoices } from "../tables";

type Credited = NonNullable<(typeof holdCredited)["payload"]>;

/** Writes down what is given back of what was billed. Once for each decision, however often it is told. */
export const issueCreditNote = (ctx: Ctx, { purpose, causeId, price, fee, tax }: Credited) =>
  transact(ctx, async (ctx) => {
    // The word that it was paid may come later than this one. It holds the row of the money, for both.
    await issueInvoice(ctx, { purpose });
    const { id } = await holdOf(ctx, purpose);
    const [invoice] = await ctx.db
      .select({ id: invoices.id, creditNoteId: creditNotes.id })
      .from(invoices)
      .leftJoin(creditNotes, eq(creditNotes.causeId, causeId))
      .where(eq(invoices.holdId, id));
    // Never `on conflict do nothing`: it would use a number up.
    if (!invoice || invoice.creditNoteId) return;
    await ctx.db
      .insert(creditNotes)
      .values({ invoiceId: invoice.id, causeId, price, fee, tax, issuer: issuerNow() });
  });
