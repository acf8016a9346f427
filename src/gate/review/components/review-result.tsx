import { Section } from "@/ui/section";
import type { Reviewed } from "../reads";

/** How it was decided: in totals where they are large enough to hide behind, and in reasons without names. */
export const ReviewResult = ({ review: { totals, reasons } }: { review: Reviewed }) => (
  <Section title="How it was decided">
    <p>
      {totals
        ? `${totals.yes} said yes and ${totals.no} said no.`
        : "Fewer than five voted, so the totals are not told: they could show how somebody voted."}
    </p>
    {reasons.length > 0 && (
      <ul className="mt-4 flex flex-col gap-3">
        {reasons.map((reason) => (
          <li key={reason} className="border-line border-l-2 pl-4 text-ink-soft">
            {reason}
          </li>
        ))}
      </ul>
    )}
  </Section>
);
