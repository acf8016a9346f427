import { Badge } from "@/ui/badge";
import { DateText } from "@/ui/date-text";
import { isOver } from "../../deal/policy";
import type { DealView } from "../../deal/reads";
import { diligenceRules } from "../../diligence/policy";
import { weightWords } from "../policy";
import type { FindingRow } from "../reads";
import { AnswerDialog } from "./answer-dialog";

const tones = { note: "plain", concern: "money", serious: "danger" } as const;

/** What was found, and what the seller says to it. */
export const FindingList = ({ deal, findings }: { deal: DealView; findings: FindingRow[] }) =>
  findings.length > 0 && (
    <ul aria-label="What was found" className="flex flex-col gap-4">
      {findings.map(({ id, kind, weight, words, answer, at }) => {
        const about = diligenceRules[kind].label;
        return (
          <li key={id} className="flex flex-col items-start gap-2 rounded-lg border border-line bg-sheet p-4">
            <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
              <strong className="font-semibold">{about}</strong>
              <Badge tone={tones[weight]}>{weightWords[weight]}</Badge>
              <span className="text-ink-soft">
                <DateText at={at} look="moment" />
              </span>
            </p>
            <p className="max-w-measure whitespace-pre-line">{words}</p>
            {answer !== null && (
              <p className="max-w-measure whitespace-pre-line border-line border-l-2 pl-4 text-ink-soft">
                The seller: {answer}
              </p>
            )}
            {answer === null && deal.side === "seller" && !isOver(deal.state) && (
              <AnswerDialog deal={deal.id} finding={id} about={about} />
            )}
          </li>
        );
      })}
    </ul>
  );
