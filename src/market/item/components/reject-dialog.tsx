"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ReasonDialog } from "@/ui/reason-dialog";
import { TextArea } from "@/ui/text-area";

type Props = { deal: string; item: string; label: string };

/** This one thing is not as agreed: what, and what would make it right. */
export function RejectDialog({ deal, item, label }: Props) {
  const [problem, setProblem] = useState("");
  return (
    <ReasonDialog
      trigger={
        <Button size="small" look="quiet" aria-label={`${label} is not as agreed…`}>
          Not as agreed…
        </Button>
      }
      title={`${label} is not as agreed`}
      description="The clock of the inspection stands still. The seller has seven days to make it right or to say that it is; the money stays held."
      confirm="Say so"
      look="danger"
      label="What would make it right"
      name="remedy"
      limit={2_000}
      send={(remedy) => api.market.item.reject.mutate({ deal, item, problem, remedy })}
    >
      {(problems) => (
        <Field label="What is wrong" problem={problems.problem} required>
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              value={problem}
              onChange={(event) => setProblem(event.target.value)}
            />
          )}
        </Field>
      )}
    </ReasonDialog>
  );
}
