import { Badge } from "@/ui/badge";
import type { Kept } from "../policy";

/** What was promised to members, and what became of it until now. */
export const PledgeList = ({ kept }: { kept: Kept[] }) =>
  kept.length === 0 ? (
    <p className="text-ink-soft">Nothing was promised beyond the charter.</p>
  ) : (
    <ul className="divide-y divide-line border-line border-y">
      {kept.map((one) => (
        <li key={one.pledge} className="py-3">
          <span className="font-semibold">{one.label}</span>{" "}
          <Badge tone={one.kept ? "good" : "danger"}>{one.kept ? "Kept" : "Not kept"}</Badge>
          <span className="block max-w-measure text-ink-soft text-sm">{one.sentence}</span>
        </li>
      ))}
    </ul>
  );
