import type { Ctx, Insider } from "@/identity/actor";
import { statementOf } from "@/payments/payee/reads";
import { csvCell } from "@/platform/csv";
import type { Money } from "@/platform/money";
import { payeeOfNetwork, yearOf } from "./reads";

const decimal = ({ minor }: Money) => (minor / 100).toFixed(2);

/** A year's statement as a table for a spreadsheet: amounts with a point, dates as the calendar of UTC writes them. */
export async function exportPayout(ctx: Ctx<Insider>, { year }: { year: number }): Promise<string> {
  const lines = await statementOf(ctx, await payeeOfNetwork(ctx), yearOf(year));
  const rows = lines.map(({ transferId, description, price, sent, takenBack, creditNotes, madeAt }) =>
    [
      csvCell(madeAt?.toISOString().slice(0, 10) ?? ""),
      csvCell(description),
      price.currency.toUpperCase(),
      decimal(price),
      decimal(sent),
      decimal(takenBack),
      csvCell(creditNotes.join(" ")),
      csvCell(transferId),
    ].join(","),
  );
  return `${["Sent on,For,Currency,Price,You got,Taken back,Credit notes,Reference", ...rows].join("\r\n")}\r\n`;
}
