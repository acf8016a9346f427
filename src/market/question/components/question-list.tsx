import type { ReactNode } from "react";
import { DateText } from "@/ui/date-text";
import type { QuestionRow } from "../reads";

type Props = {
  questions: QuestionRow[];
  /** Said where there is none. */
  none: string;
  /** What stands below a question that waits. */
  after?: (question: QuestionRow) => ReactNode;
};

/** What was asked, with what was said to it. */
export const QuestionList = ({ questions, none, after }: Props) =>
  questions.length === 0 ? (
    <p className="text-ink-soft">{none}</p>
  ) : (
    <ol aria-label="Questions" className="flex flex-col gap-5">
      {questions.map((question) => (
        <li key={question.id} className="flex flex-col items-start gap-2">
          <p className="text-ink-soft text-sm">
            {question.who} asked · <DateText at={question.at} look="moment" />
          </p>
          <p className="max-w-measure whitespace-pre-line font-semibold">{question.words}</p>
          {question.answer !== null && (
            <p className="max-w-measure whitespace-pre-line border-line border-l-2 pl-4">{question.answer}</p>
          )}
          {question.answer === null &&
            (after?.(question) ?? <p className="text-ink-soft">Not answered yet.</p>)}
        </li>
      ))}
    </ol>
  );
