import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { RefuseDialog } from "./refuse-dialog";

type Answered = {
  id: string;
  state: string;
  legalName: string;
  reason: string | null;
  decidedAt: Date | null;
  by: string | null;
  brand: { name: string; slug: string };
};

/** What was answered lately, by whom; a confirmation can be taken back. */
export const AnsweredList = ({ answered }: { answered: Answered[] }) => (
  <ul className="divide-y divide-line border-line border-y">
    {answered.map(({ id, state, legalName, reason, decidedAt, by, brand }) => (
      <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
        <div className="min-w-0">
          <p>
            <span className="font-semibold">{legalName}</span>{" "}
            <span className="text-ink-soft">for {brand.name}</span>{" "}
            <Badge tone={state === "confirmed" ? "good" : "danger"}>{state}</Badge>
          </p>
          <p className="max-w-measure text-ink-soft text-sm">
            {decidedAt && <DateText at={decidedAt} look="moment" />}
            {by && ` by ${by}`}
            {state === "refused" && reason && `: ${reason}`}
          </p>
        </div>
        {state === "confirmed" && <RefuseDialog verificationId={id} legalName={legalName} confirmed />}
      </li>
    ))}
  </ul>
);
