import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { LinkButton } from "@/ui/link-button";
import { TabLinks } from "@/ui/tab-links";
import { dayWords } from "../policy";
import type { Calendar } from "../reads";
import { calendarTitle } from "./calendar-grid";

type Props = {
  calendar: Calendar;
  /** The address of the page, without its query. */
  href: string;
  /** A heading below the page's own, or below a section's. */
  under: "h1" | "h2";
  children: ReactNode;
};

/** Around the squares: which month or week, the way to the others, and when each offer may begin next. */
export function CalendarFrame({ calendar, href, under, children }: Props) {
  const Heading = under === "h1" ? "h2" : "h3";
  const at = (view: string, day: string) => `${href}?view=${view}&at=${day}`;
  return (
    <div className="flex flex-col gap-5">
      <TabLinks
        label="View"
        tabs={(["month", "week"] as const).map((view) => ({
          href: at(view, calendar.at),
          label: view === "month" ? "Month" : "Week",
          current: calendar.view === view,
        }))}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading className="font-semibold font-serif text-xl">{calendarTitle(calendar)}</Heading>
        <nav aria-label="Other days" className="flex gap-2">
          <LinkButton look="quiet" size="small" href={at(calendar.view, calendar.before)}>
            <ArrowLeft aria-hidden className="size-4" /> Earlier
          </LinkButton>
          <LinkButton look="quiet" size="small" href={at(calendar.view, calendar.after)}>
            Later <ArrowRight aria-hidden className="size-4" />
          </LinkButton>
        </nav>
      </div>
      {children}
      <p className="max-w-measure text-ink-soft text-sm">
        A day is open for as many offers as may begin on it. Days run from midnight to midnight UTC.
      </p>
      {calendar.offers.length > 0 && (
        <dl className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
          {calendar.offers.map(({ id, title, nextFree }) => (
            <div key={id} className="flex flex-wrap justify-between gap-x-4 border-line border-b py-2">
              <dt>{title}</dt>
              <dd className="text-ink-soft">
                {nextFree ? `Next free: ${dayWords(nextFree)}` : "Nothing free in the next months"}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
