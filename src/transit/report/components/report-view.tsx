import { DateText } from "@/ui/date-text";
import { Section } from "@/ui/section";
import type { Placed } from "../../placement/reads";

/** What it came to, and what was not counted and why. */
export const ReportView = ({ report }: { report: NonNullable<Placed["report"]> }) => (
  <Section
    title="The report"
    sentence={
      <>
        Counted on <DateText at={report.at} look="moment" />, from signed-in members on the platform alone.
        Figures below ten people are not told.
      </>
    }
  >
    <dl className="divide-y divide-line border-line border-y">
      {report.lines.map(({ label, value, means }) => (
        <div key={label} className="grid gap-x-6 py-2.5 sm:grid-cols-[1fr_auto]">
          <dt className="font-semibold">{label}</dt>
          <dd className="font-semibold tabular-nums sm:text-right">{value}</dd>
          <dd className="text-ink-soft text-sm">{means}</dd>
        </div>
      ))}
    </dl>
    <h3 className="mt-5 font-semibold">Not counted</h3>
    <ul className="mt-2 flex flex-col gap-1 text-ink-soft">
      {report.discarded.map(({ why, count }) => (
        <li key={why}>
          <span className="font-semibold text-ink tabular-nums">{count}</span> {why}
        </li>
      ))}
    </ul>
  </Section>
);
