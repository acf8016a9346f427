import { formatMoney, money } from "@/platform/money";
import { earnings, monthText } from "../policy";
import type { Earned } from "../schema";

/** What a network earned, each figure with what it means. */
export const EarnedList = ({ earned }: { earned: readonly Earned[] }) =>
  earned.length === 0 ? (
    <p className="text-ink-soft">Nothing has been paid here through Trellis so far.</p>
  ) : (
    <div className="flex flex-col gap-8">
      {earned.map((one) => (
        <InOneCurrency key={one.currency} {...one} />
      ))}
    </div>
  );

function InOneCurrency({ currency, months, weekly, refunded }: Earned) {
  const say = (minor: number) => formatMoney(money(minor, currency));
  const lines = [
    { ...earnings.weekly, value: say(weekly) },
    { ...earnings.refunded, value: refunded === null ? "–" : `${Math.round(refunded * 100)}\u00a0%` },
  ];
  return (
    <div className="flex flex-col gap-5">
      <dl className="divide-y divide-line border-line border-y">
        {lines.map(({ label, means, value }) => (
          <div key={label} className="flex items-start justify-between gap-6 py-3">
            <dt>
              <span className="font-semibold">{label}</span>
              <span className="block max-w-measure text-ink-soft text-sm">{means}</span>
            </dt>
            <dd className="shrink-0 whitespace-nowrap font-serif text-xl tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <table className="w-full text-sm tabular-nums">
        <caption className="pb-2 text-left text-base">
          <span className="font-semibold">{earnings.partners.label}</span>
          <span className="block max-w-measure text-ink-soft text-sm">{earnings.partners.means}</span>
        </caption>
        <thead className="text-left text-ink-soft text-xs">
          <tr>
            <th scope="col" className="py-2 font-semibold">
              Month
            </th>
            <th scope="col" className="py-2 text-right font-semibold">
              Earned
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-line border-y">
          {[...months].reverse().map(({ month, partners }) => (
            <tr key={month}>
              <th scope="row" className="py-2 text-left font-normal">
                {monthText(month)}
              </th>
              <td className="py-2 text-right">{say(partners)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
