"use client";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

type Props = { deal: string; finding: string; about: string };

/** What the seller says to a finding. */
export const AnswerDialog = ({ deal, finding, about }: Props) => (
  <ReasonDialog
    trigger={
      <Button size="small" look="quiet">
        Answer it…<span className="sr-only"> about {about}</span>
      </Button>
    }
    title="Answer this finding"
    description="Once: it stands beside the finding in the agreement, and cannot be changed."
    confirm="Answer it"
    label="Your answer"
    name="answer"
    limit={4_000}
    send={(answer) => api.market.finding.answer.mutate({ deal, finding, answer })}
  />
);
