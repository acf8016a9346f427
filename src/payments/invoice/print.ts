import type { BrandActor, Ctx } from "@/identity/actor";
import { formatMoney, money } from "@/platform/money";
import { drawPaper } from "@/platform/paper";
import { dayOf } from "@/platform/time";
import { partsOf, whole } from "../entry/policy";
import { creditNoteNumber, invoiceNumber, issuerFacts } from "./policy";
import { getInvoice } from "./reads";

const ways = { card: "by card", bank: "from a bank account" };

/** The invoice as a document to be kept. */
export async function printInvoice(ctx: Ctx<BrandActor>, { holdId }: { holdId: string }) {
  const invoice = await getInvoice(ctx, { holdId });
  const { billedTo, soldBy, description, currency, method, createdAt } = invoice;
  const amount = (minor: number) => formatMoney(money(minor, currency));
  const number = invoiceNumber(invoice);
  const pdf = await drawPaper({
    title: `Invoice ${number}`,
    at: createdAt,
    facts: [
      ["Date", dayOf(createdAt)],
      ...issuerFacts(invoice.issuer),
      ["Billed to", billedTo],
      ["Sold by", `${soldBy}, through Trellis`],
      ["Reference", invoice.holdId],
    ],
    head: ["What", "Amount"],
    rows: [
      [description, amount(invoice.price)],
      ["Fee of Trellis", amount(invoice.fee)],
      ["Tax on the fee", amount(invoice.tax)],
    ],
    totals: [["In all", formatMoney(whole(partsOf(invoice)))]],
    notes: [
      `Paid ${ways[method]} on ${dayOf(createdAt)}. Nothing is left to pay.`,
      ...invoice.credited.map(
        (note) =>
          `${formatMoney(whole(partsOf({ ...note, currency })))} of it was credited on ${dayOf(note.createdAt)}: see credit note ${creditNoteNumber(note)}.`,
      ),
      "Dates are those of the calendar of UTC.",
    ],
  });
  return { name: `invoice-${number}.pdf`, pdf };
}
