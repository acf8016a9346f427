import { DateText } from "@/ui/date-text";
import type { ViewRow } from "../reads";

/** Who opened what, when. */
export const ViewList = ({ views }: { views: ViewRow[] }) =>
  views.length === 0 ? (
    <p className="text-ink-soft">Nobody has opened anything yet.</p>
  ) : (
    <ol aria-label="Openings" className="divide-y divide-line border-line border-y text-sm">
      {views.map(({ id, title, who, brand, at }) => (
        <li key={id} className="py-2">
          <DateText at={at} look="moment" /> · {who}
          {brand && ` for ${brand}`} · <span className="text-ink-soft">{title}</span>
        </li>
      ))}
    </ol>
  );
