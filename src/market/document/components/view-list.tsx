import { DateText } from "@/ui/date-text";
import type { ViewRow } from "../reads";

/** Who opened what, when, and who was turned away. */
export const ViewList = ({ views }: { views: ViewRow[] }) =>
  views.length === 0 ? (
    <p className="text-ink-soft">Nobody has opened anything yet.</p>
  ) : (
    <ol aria-label="Openings" className="divide-y divide-line border-line border-y text-sm">
      {views.map(({ id, title, who, brand, refused, at }) => (
        <li key={id} className="py-2">
          <DateText at={at} look="moment" /> · {who}
          {brand && ` for ${brand}`} · <span className="text-ink-soft">{title}</span>
          {refused && (
            <p className="text-berry">Turned away: the link was old or another’s, or the room was shut.</p>
          )}
        </li>
      ))}
    </ol>
  );
