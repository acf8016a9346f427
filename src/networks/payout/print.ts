import type { Ctx, Insider } from "@/identity/actor";
import { statementOf } from "@/payments/payee/reads";
import { currencies, formatMoney, money } from "@/platform/money";
import { drawPaper } from "@/platform/paper";
import { dayOf } from "@/platform/time";
import { getOwner, payeeOfNetwork, yearOf } from "./reads";

/** A year's statement as a document to be kept: the same lines as the table. */
export async function printPayout(ctx: Ctx<Insider>, { year }: { year: number }): Promise<Buffer> {
  const lines = await statementOf(ctx, await payeeOfNetwork(ctx), yearOf(year));
  const { owner, network } = await getOwner(ctx);
  const sum = (currency: (typeof currencies)[number], of: "sent" | "takenBack") =>
    lines.reduce((sum, line) => sum + (line[of].currency === currency ? line[of].minor : 0), 0);
  const used = currencies.filter((currency) => lines.some(({ sent }) => sent.currency === currency));
  return drawPaper({
    title: `Statement ${year}`,
    at: ctx.now,
    facts: [
      ["Paid to", owner],
      ["For", `${network}, and whatever else ${owner} owns`],
      ["Written on", dayOf(ctx.now)],
    ],
    head: ["For", "Sent on", "Price", "You got", "Taken back"],
    rows: lines.map(({ description, madeAt, price, sent, takenBack, creditNotes }) => [
      [description, ...creditNotes.map((number) => `credit note ${number}`)].join(", "),
      madeAt?.toISOString().slice(0, 10) ?? "",
      formatMoney(price),
      formatMoney(sent),
      formatMoney(takenBack),
    ]),
    totals: used.map((currency) => [
      `Sent in ${currency.toUpperCase()}, less what was taken back`,
      formatMoney(money(sum(currency, "sent") - sum(currency, "takenBack"), currency)),
    ]),
    notes: [
      lines.length === 0 ? `Nothing was sent in ${year}.` : "What was not sent yet is not in here.",
      "Dates are those of the calendar of UTC.",
    ],
  });
}
