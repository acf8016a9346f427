import { Card } from "@/ui/card";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { CloseDialog } from "./close-dialog";

type Finding = {
  id: string;
  kind: string;
  subjectId: string;
  sentence: string;
  since: string;
  seenAt: string;
};

/** What does not add up, oldest first, each with the way to say that it is dealt with. */
export const FindingList = ({ findings }: { findings: Finding[] }) =>
  findings.length === 0 ? (
    <EmptyState title="Everything adds up">
      The books are checked every five minutes, and compared with the payment provider’s own lists every
      fifteen. What differs waits here until somebody has looked at it.
    </EmptyState>
  ) : (
    <ul className="flex flex-col gap-4">
      {findings.map(({ id, kind, subjectId, sentence, since, seenAt }) => (
        <Card key={id} as="li" className="flex flex-col items-start gap-3">
          <p className="font-semibold">{sentence}</p>
          <p className="break-all text-ink-soft text-sm">
            <code>
              {kind} {subjectId}
            </code>
            , since <DateText at={since} look="moment" />, last seen <DateText at={seenAt} look="moment" />
          </p>
          <CloseDialog findingId={id} about={sentence} />
        </Card>
      ))}
    </ul>
  );
