"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

type Props = { network: string; question: string; words: string };

/** What the seller says to a question. */
export const AnswerDialog = ({ network, question, words }: Props) => (
  <ReasonDialog
    trigger={
      <Button size="small" look="quiet">
        Answer it…<span className="sr-only"> {words}</span>
      </Button>
    }
    title="Answer this question"
    description="Once: the buyer relies on it, and it cannot be changed. You may also say that you will not tell, and why."
    confirm="Answer it"
    label="Your answer"
    name="answer"
    limit={1_500}
    send={(answer) => api.market.question.answer.mutate({ network, question, answer })}
  />
);
