import { monthText } from "../policy";
import type { Body } from "../schema";

/** Who came and who went, the latest month first: three narrow columns that stand side by side on a phone too. */
export const MonthList = ({ months }: Pick<Body, "months">) => (
  <table className="w-full text-sm tabular-nums">
    <thead className="text-left text-ink-soft text-xs">
      <tr>
        <th scope="col" className="py-2 font-semibold">
          Month
        </th>
        <th scope="col" className="py-2 text-right font-semibold">
          Joined
        </th>
        <th scope="col" className="py-2 text-right font-semibold">
          Left
        </th>
      </tr>
    </thead>
    <tbody className="divide-y divide-line border-line border-y">
      {[...months].reverse().map(({ month, joined, left }) => (
        <tr key={month}>
          <th scope="row" className="py-2 text-left font-normal">
            {monthText(month)}
          </th>
          <td className="py-2 text-right">{joined}</td>
          <td className="py-2 text-right">{left}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
