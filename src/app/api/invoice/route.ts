import { brandActorOf } from "@/identity/brand/reads";
import { printCreditNote } from "@/payments/credit-note/print";
import { printInvoice } from "@/payments/invoice/print";
import { Refused, statusOf } from "@/platform/errors";
import { attachment } from "@/platform/paper";
import { createContext } from "@/trpc/context";

/** Only what could be the name of something; nothing is called "". */
const named = (word: string | null) => word?.match(/^[\w-]{1,60}$/)?.[0] ?? "";
const no = (status: number, message: string) => Response.json({ message }, { status });

/** The invoice of one payment, or a credit note, for whoever acts for the brand in `?brand=`. */
export async function GET(request: Request) {
  const ctx = await createContext();
  if (ctx.actor.kind !== "person") return no(401, "Please sign in first.");
  const { searchParams } = new URL(request.url);
  try {
    const actor = await brandActorOf(ctx, ctx.actor.personId, named(searchParams.get("brand")));
    const [holdId, creditNoteId] = [searchParams.get("payment"), searchParams.get("creditNote")].map(named);
    const { name, pdf } = creditNoteId
      ? await printCreditNote({ ...ctx, actor }, { creditNoteId })
      : await printInvoice({ ...ctx, actor }, { holdId: holdId ?? "" });
    return new Response(new Uint8Array(pdf), {
      headers: { "content-type": "application/pdf", "content-disposition": attachment(name) },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return no(statusOf[error.code], error.message);
  }
}
