"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ReasonDialog } from "@/ui/reason-dialog";
import { Select } from "@/ui/select";
import { declineReasons, declineWords } from "../schema";

type Props = { network: string; proposalId: string };

/** A no with its reason. */
export function DeclineDialog({ network, proposalId }: Props) {
  const [because, setBecause] = useState<(typeof declineReasons)[number]>("fit");
  return (
    <ReasonDialog
      trigger={<Button look="quiet">Decline…</Button>}
      title="Decline this proposal?"
      description="The brand reads your reason. Nothing was paid, so nothing is owed."
      confirm="Decline it"
      look="danger"
      label="In your words"
      limit={600}
      send={(reason) => api.transit.proposal.decline.mutate({ network, proposalId, because, reason })}
    >
      {(problems) => (
        <Field label="Because" problem={problems.because} required>
          {(control) => (
            <Select
              {...control}
              value={because}
              onChange={(event) =>
                setBecause(declineReasons.find((one) => one === event.target.value) ?? "other")
              }
              options={declineReasons.map((value) => ({ value, label: declineWords[value] }))}
            />
          )}
        </Field>
      )}
    </ReasonDialog>
  );
}
