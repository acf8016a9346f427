import type { ReactNode } from "react";
import type { CalendarDay } from "../reads";

const heads = [
  ["Mon", "Monday"],
  ["Tue", "Tuesday"],
  ["Wed", "Wednesday"],
  ["Thu", "Thursday"],
  ["Fri", "Friday"],
  ["Sat", "Saturday"],
  ["Sun", "Sunday"],
] as const;

type Props = { caption: string; days: readonly CalendarDay[]; square: (day: CalendarDay) => ReactNode };

/** Days in rows of a week, Monday first: a table for whoever listens, squares for whoever looks. */
export const WeekRows = ({ caption, days, square }: Props) => (
  <table className="w-full table-fixed border-collapse">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        {heads.map(([short, long]) => (
          <th key={short} scope="col" className="pb-1 text-left font-semibold text-ink-soft text-xs">
            <span aria-hidden>{short}</span>
            <span className="sr-only">{long}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7)).map(
        (week) => (
          <tr key={week[0]?.day}>
            {week.map((day) => (
              <td key={day.day} className="h-px border border-line p-0 align-top">
                {square(day)}
              </td>
            ))}
          </tr>
        ),
      )}
    </tbody>
  </table>
);
