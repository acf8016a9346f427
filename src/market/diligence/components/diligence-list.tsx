import { Badge } from "@/ui/badge";
import type { DealView } from "../../deal/reads";
import { type DiligenceState, diligenceRules } from "../policy";
import type { DiligenceRow } from "../reads";
import { DiligenceButtons } from "./diligence-buttons";

const looks = {
  open: { tone: "plain", label: "Not yet" },
  reviewed: { tone: "good", label: "Looked at" },
  waived: { tone: "money", label: "Let go" },
} as const satisfies Record<DiligenceState, object>;

type Props = { deal: DealView; items: DiligenceRow[]; isOpen: boolean };

/** What a careful buyer looks at, and what she says of each. */
export const DiligenceList = ({ deal, items, isOpen }: Props) => (
  <ol className="divide-y divide-line border-line border-y">
    {items.map(({ id, kind, required, state }) => {
      const { label, look } = diligenceRules[kind];
      return (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
          <div className="min-w-0">
            <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
              {label} <Badge tone={looks[state].tone}>{looks[state].label}</Badge>
              {!required && <span className="font-normal text-ink-soft text-sm">where there are any</span>}
            </h3>
            <p className="max-w-measure text-ink-soft text-sm">{look}</p>
          </div>
          {isOpen && <DiligenceButtons deal={deal.id} item={id} label={label} state={state} />}
        </li>
      );
    })}
  </ol>
);
