"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { RadioCards } from "@/ui/radio-cards";
import { ReasonDialog } from "@/ui/reason-dialog";
import { groundWords } from "../policy";
import { type ClaimGround, claimGrounds } from "../schema";

/** The buyer wants some of what was kept back, and says on what ground. */
export function ClaimDialog({ deal }: { deal: string }) {
  const [ground, setGround] = useState<ClaimGround>("retention");
  return (
    <ReasonDialog
      trigger={<Button look="quiet">Claim a part of it…</Button>}
      title="Claim a part of what was kept back"
      description="The seller has fourteen days to agree or not. If nobody answers, what is counted decides."
      confirm="Claim it"
      label="What happened"
      limit={2_000}
      send={(reason) => api.market.holdback.claim.mutate({ deal, ground, reason })}
    >
      {({ ground: problem }) => (
        <RadioCards
          legend="On what ground"
          name="ground"
          required
          value={ground}
          onChange={setGround}
          problem={problem}
          choices={claimGrounds.map((value) => ({
            value,
            label: groundWords[value].label,
            explanation: groundWords[value].means,
          }))}
        />
      )}
    </ReasonDialog>
  );
}
