import { cx } from "@/ui/cx";
import { dayWords } from "../policy";
import type { CalendarDay } from "../reads";

type Facts = Pick<CalendarDay, "day" | "isPast" | "isBlocked" | "isQuiet" | "open" | "booked">;

/** What a day is, in one or two words, strongest reason first. */
const stateOf = ({ isPast, isBlocked, isQuiet, open }: Facts) => {
  if (isPast) return null;
  if (isBlocked) return { words: "Closed", look: "text-clay" };
  if (isQuiet) return { words: "Quiet", look: "text-ink-soft" };
  if (open.length > 0) return { words: `${open.length} open`, look: "text-leaf" };
  return null;
};

const bookedWords = ({ title, brand }: CalendarDay["booked"][number]) =>
  brand ? `${title} (${brand})` : title;

/** The same for a screen reader, as sentences. */
export function dayStory(day: Facts) {
  const date = dayWords(day.day, "weekday");
  const booked = day.booked.length > 0 ? ` Booked: ${day.booked.map(bookedWords).join(", ")}.` : "";
  if (day.isPast) return `${date}, passed.${booked}`;
  if (day.isBlocked) return `${date}, closed.${booked}`;
  if (day.isQuiet) return `${date}, a quiet day.${booked}`;
  return day.open.length > 0
    ? `${date}, may begin: ${day.open.join(", ")}.${booked}`
    : `${date}, nothing may begin.${booked}`;
}

type Props = { day: CalendarDay; today: string; beside: boolean; named: boolean };

/** One square of the calendar. `beside`: it belongs to the month before or after; `named`: there is room for names. */
export function DayFace({ day, today, beside, named }: Props) {
  const state = stateOf(day);
  return (
    <>
      <span className="sr-only">{dayStory(day)}</span>
      <span
        aria-hidden
        className={cx(
          "text-sm leading-6 tabular-nums",
          day.day === today && "size-6 rounded-full bg-ink text-center font-semibold text-paper",
          (day.isPast || beside) && day.day !== today && "text-ink-faint",
        )}
      >
        {Number(day.day.slice(8))}
      </span>
      <span aria-hidden className={cx("block min-h-4 text-xs leading-4", state?.look)}>
        {state?.words}
      </span>
      {day.booked.length > 0 && (
        <span aria-hidden className="block text-plum text-xs leading-4">
          {named ? day.booked.map(bookedWords).join(", ") : `${day.booked.length} booked`}
        </span>
      )}
      {named && !day.isPast && day.open.length > 0 && (
        <span aria-hidden className="hidden flex-col gap-1 text-ink-soft text-xs sm:flex">
          {day.open.map((title, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two offers may have one name
            <span key={place}>{title}</span>
          ))}
        </span>
      )}
    </>
  );
}

export const dayLook = (day: CalendarDay) =>
  cx(
    "flex h-full min-h-16 w-full flex-col items-start gap-1 p-1 text-left sm:min-h-20 sm:p-2",
    day.isBlocked && !day.isPast ? "bg-clay-soft" : day.isPast || day.isQuiet ? "bg-well" : "bg-sheet",
  );
