import { brandActorOf } from "@/identity/brand/reads";
import { printCreditNote } from "@/payments/credit-note/print";
import { printInvoice } from "@/payments/invoice/print";
import { attachment } from "@/platform/paper";
import { handOut } from "@/trpc/hand-out";

/** The invoice of one payment, or a credit note, for whoever acts for the brand in `?brand=`. */
export const GET = (request: Request) =>
  handOut(request, async (ctx, asked) => {
    const actor = await brandActorOf(ctx, ctx.actor.personId, asked("brand"));
    const creditNoteId = asked("creditNote");
    const { name, pdf } = creditNoteId
      ? await printCreditNote({ ...ctx, actor }, { creditNoteId })
      : await printInvoice({ ...ctx, actor }, { holdId: asked("payment") });
    return new Response(new Uint8Array(pdf), {
      headers: { "content-type": "application/pdf", "content-disposition": attachment(name) },
    });
  });
