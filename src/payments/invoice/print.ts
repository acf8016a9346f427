import type { BrandActor, Ctx } from "@/identity/actor";
import { formatMoney, money } from "@/platform/money";
import { dayOf, drawPaper } from "@/platform/paper";
import { whole } from "../entry/policy";
import { invoiceNumber } from "./policy";
import { getInvoice } from "./reads";

const ways = { card: "by card", bank: "from a bank account" };

/** The invoice as a document to be kept. */
export async function printInvoice(ctx: Ctx<BrandActor>, { holdId }: { holdId: string }) {
  const invoice = await getInvoice(ctx, { holdId });
  const { billedTo, soldBy, description, currency, method, createdAt } = invoice;
  const amount = (minor: number) => formatMoney(money(minor, currency));
  const parts = {
    price: money(invoice.price, currency),
    fee: money(invoice.fee, currency),
    tax: money(invoice.tax, currency),
  };
  const number = invoiceNumber(invoice);
  const pdf = await drawPaper({
    title: `Invoice ${number}`,
    at: createdAt,
    facts: [
      ["Date", dayOf(createdAt)],
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
    totals: [["In all", formatMoney(whole(parts))]],
    notes: [
      `Paid ${ways[method]} on ${dayOf(createdAt)}. Nothing is left to pay.`,
      ...(invoice.back > 0
        ? [`${amount(invoice.back)} of it had been given back by ${dayOf(ctx.now)}.`]
        : []),
      "Dates are those of the calendar of UTC.",
    ],
  });
  return { name: `invoice-${number}.pdf`, pdf };
}
