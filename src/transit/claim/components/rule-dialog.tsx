"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";
import { ShareField } from "./share-field";

/** Decides a claim, in writing: both sides read the finding, and the money goes by the share. */
export function RuleDialog({ placementId, about }: { placementId: string; about: string }) {
  const [share, setShare] = useState("");
  return (
    <ReasonDialog
      trigger={
        <Button size="small" aria-label={`Decide the claim about ${about}`}>
          Decide…
        </Button>
      }
      title="Decide this claim"
      description="It cannot be taken back: the money goes at once, and both sides read what you found."
      confirm="Decide it"
      look="danger"
      label="What you found"
      name="finding"
      limit={1_000}
      send={(finding) =>
        api.transit.claim.rule.mutate({ placementId, ownerShare: Number(share || "NaN"), finding })
      }
    >
      {({ ownerShare }) => <ShareField problem={ownerShare} value={share} onChange={setShare} />}
    </ReasonDialog>
  );
}
