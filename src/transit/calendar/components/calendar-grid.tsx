import { dayWords } from "../policy";
import type { Calendar } from "../reads";
import { DayFace, dayLook } from "./day-face";
import { WeekRows } from "./week-rows";

/** What the calendar is called: its month, or the week from its first day on. */
export const calendarTitle = ({ view, at, from }: Pick<Calendar, "view" | "at" | "from">) =>
  view === "month" ? dayWords(at, "month") : `The week from ${dayWords(from)}`;

export const isBeside = ({ view, at }: Pick<Calendar, "view" | "at">, day: string) =>
  view === "month" && day.slice(0, 7) !== at.slice(0, 7);

/** The calendar to read. */
export const CalendarGrid = ({ calendar }: { calendar: Calendar }) => (
  <WeekRows
    caption={calendarTitle(calendar)}
    days={calendar.days}
    square={(day) => (
      <div className={dayLook(day)}>
        <DayFace
          day={day}
          today={calendar.today}
          beside={isBeside(calendar, day.day)}
          named={calendar.view === "week"}
        />
      </div>
    )}
  />
);
