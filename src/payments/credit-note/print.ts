import type { BrandActor, Ctx } from "@/identity/actor";
import { formatMoney, money } from "@/platform/money";
import { drawPaper } from "@/platform/paper";
import { dayOf } from "@/platform/time";
import { partsOf, whole } from "../entry/policy";
import { creditNoteNumber, invoiceNumber, issuerFacts } from "../invoice/policy";
import { getCreditNote } from "./reads";

/** The credit note as a document to be kept. */
export async function printCreditNote(ctx: Ctx<BrandActor>, { creditNoteId }: { creditNoteId: string }) {
  const { note, invoice } = await getCreditNote(ctx, { creditNoteId });
  const { currency } = invoice;
  const amount = (minor: number) => formatMoney(money(minor, currency));
  const number = creditNoteNumber(note);
  const pdf = await drawPaper({
    title: `Credit note ${number}`,
    at: note.createdAt,
    facts: [
      ["Date", dayOf(note.createdAt)],
      ...issuerFacts(note.issuer),
      ["Credited to", invoice.billedTo],
      ["Sold by", `${invoice.soldBy}, through Trellis`],
      ["For invoice", `${invoiceNumber(invoice)} of ${dayOf(invoice.createdAt)}`],
      ["Reference", invoice.holdId],
    ],
    head: ["What", "Amount"],
    rows: [
      [invoice.description, amount(note.price)],
      ["Fee of Trellis", amount(note.fee)],
      ["Tax on the fee", amount(note.tax)],
    ],
    totals: [["Credited in all", formatMoney(whole(partsOf({ ...note, currency })))]],
    notes: [
      "It goes back the way it came, or as we have agreed with you.",
      "Dates are those of the calendar of UTC.",
    ],
  });
  return { name: `credit-note-${number}.pdf`, pdf };
}
