"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { cx } from "@/ui/cx";
import { useToast } from "@/ui/toast";
import { useAction } from "@/ui/use-action";
import { type Day, dayWords } from "../policy";
import type { Calendar, CalendarDay } from "../reads";
import { calendarTitle, isBeside } from "./calendar-grid";
import { DayFace, dayLook } from "./day-face";
import { useMarking } from "./use-marking";
import { WeekRows } from "./week-rows";

type Props = { network: string; calendar: Calendar };

/** The owner's calendar: draw over days, or mark them with the keys, to close them or to open them again. */
export function BlockBoard({ network, calendar }: Props) {
  const router = useRouter();
  const toast = useToast();
  const [closed, setClosed] = useState<ReadonlyMap<Day, boolean>>(new Map());
  const { run, problem } = useAction((close: boolean, days: Day[]) =>
    (close ? api.transit.calendar.block : api.transit.calendar.unblock).mutate({ network, days }),
  );
  const isClosed = (day: CalendarDay) => closed.get(day.day) ?? day.isBlocked;

  const set = async (close: boolean, days: Day[]) => {
    const before = closed;
    setClosed(new Map([...closed, ...days.map((day) => [day, close] as const)]));
    if (!(await run(close, days)).ok) return setClosed(before);
    router.refresh();
    const what = days.length === 1 ? dayWords(days[0] ?? "") : `${days.length} days`;
    toast.undo(close ? `Closed: ${what}.` : `Open again: ${what}.`, () => void set(!close, days));
  };

  const days = calendar.days.map((day) => ({ ...day, isBlocked: isClosed(day) }));
  const coming = days.filter(({ isPast }) => !isPast);
  const marking = useMarking(coming[0]?.day ?? calendar.today, (drawn) => {
    const chosen = coming.filter(({ day }) => drawn.includes(day));
    const close = chosen.some((day) => !isClosed(day));
    const changing = chosen.filter((day) => isClosed(day) !== close).map(({ day }) => day);
    if (changing.length > 0) void set(close, changing);
  });

  return (
    <div className="flex flex-col gap-3">
      {problem && <Banner tone="danger">{problem}</Banner>}
      <p id="how-to-close" className="max-w-measure text-ink-soft text-sm">
        Press a day to close it, or draw over several. With the keyboard: arrows move, Shift and arrows mark,
        Enter closes or opens. What is booked stays booked.
      </p>
      <WeekRows
        caption={calendarTitle(calendar)}
        days={days}
        square={(day) =>
          day.isPast ? (
            <div className={dayLook(day)}>
              <DayFace
                day={day}
                today={calendar.today}
                beside={isBeside(calendar, day.day)}
                named={calendar.view === "week"}
              />
            </div>
          ) : (
            <button
              type="button"
              {...marking.forDay(day.day)}
              aria-pressed={day.isBlocked}
              aria-describedby="how-to-close"
              className={cx(
                dayLook(day),
                "cursor-pointer touch-pan-y select-none outline-offset-[-2px] hover:bg-well",
                marking.days.includes(day.day) && "bg-clay-soft! shadow-[inset_0_0_0_2px_var(--color-clay)]",
              )}
            >
              <DayFace
                day={day}
                today={calendar.today}
                beside={isBeside(calendar, day.day)}
                named={calendar.view === "week"}
              />
            </button>
          )
        }
      />
      <p role="status" className="sr-only">
        {marking.days.length > 1 && `${marking.days.length} days are marked. Enter closes or opens them.`}
      </p>
    </div>
  );
}
