"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { RadioCards } from "@/ui/radio-cards";
import { ReasonDialog } from "@/ui/reason-dialog";
import { type StopCause, stopCauses } from "../lifecycle";
import { causeWords } from "../policy";

type Props = { network: string; placementId: string; mayJudge: true | string };

/** Takes a paused run away for good. The cause decides about the money, so it is chosen in plain words. */
export function StopDialog({ network, placementId, mayJudge }: Props) {
  const [cause, setCause] = useState<StopCause>("community-mismatch");
  return (
    <ReasonDialog
      trigger={<Button look="danger">Stop it…</Button>}
      title="Stop it for good?"
      description="Nobody meets it any more, and the network’s log says why."
      confirm="Stop it"
      look="danger"
      label="What happened"
      limit={600}
      send={(reason) => api.transit.placement.stop.mutate({ network, placementId, cause, reason })}
    >
      {(problems) => (
        <RadioCards
          legend="The cause"
          name="cause"
          required
          value={cause}
          onChange={setCause}
          problem={problems.cause}
          choices={stopCauses.map((value) => ({
            value,
            label: causeWords[value].label,
            explanation: causeWords[value].means,
            locked: value === "brand-breach" && mayJudge !== true ? mayJudge : undefined,
          }))}
        />
      )}
    </ReasonDialog>
  );
}
