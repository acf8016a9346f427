import Link from "next/link";
import { dayWords } from "../policy";
import type { CalendarDay } from "../reads";

type Run = { title: string; brand: string | null; placementId: string | null; from: string; to: string };

/** What fills the days, run by run, in the order in which it comes. */
export function runsOn(days: readonly Pick<CalendarDay, "day" | "booked">[]) {
  const runs = new Map<string, Run>();
  for (const { day, booked } of days)
    for (const { proposalId, ...one } of booked)
      if (proposalId) runs.set(proposalId, { ...one, from: runs.get(proposalId)?.from ?? day, to: day });
  return [...runs];
}

/** The way from the calendar to what is booked: the placement once it is agreed, the proposal before. */
export const BookedList = ({ root, days }: { root: string; days: readonly CalendarDay[] }) => {
  const runs = runsOn(days);
  return runs.length === 0 ? (
    <p className="text-ink-soft">Nothing is booked on these days.</p>
  ) : (
    <ul className="flex flex-col">
      {runs.map(([proposalId, { title, brand, placementId, from, to }]) => (
        <li key={proposalId} className="flex flex-wrap justify-between gap-x-6 border-line border-b py-2">
          <Link
            href={placementId ? `${root}/placements/${placementId}` : `${root}/proposals/${proposalId}`}
            prefetch={false}
            data-list-item
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {title} ({brand})
          </Link>
          <span className="inline-flex min-h-11 items-center text-ink-soft tabular-nums">
            {from === to ? dayWords(from) : `${dayWords(from, "short")} to ${dayWords(to, "short")}`}
            {placementId ? "" : ", not decided yet"}
          </span>
        </li>
      ))}
    </ul>
  );
};
