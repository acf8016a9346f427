"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { ReasonDialog } from "@/ui/reason-dialog";
import { TextInput } from "@/ui/text-input";

/** Decides whose it is that was kept back, in writing. */
export function RuleDialog({ deal }: { deal: string }) {
  const [share, setShare] = useState("");
  return (
    <ReasonDialog
      trigger={<Button>Decide…</Button>}
      title="Decide what was kept back"
      description="It cannot be taken back: the money goes at once, and both sides read what you found."
      confirm="Decide it"
      look="danger"
      label="What you found"
      name="finding"
      limit={2_000}
      send={(finding) =>
        api.market.holdback.rule.mutate({ deal, sellerShare: Number(share || "NaN"), finding })
      }
    >
      {({ sellerShare }) => (
        <Field label="The seller gets, in percent" problem={sellerShare} required>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={share}
              onChange={(event) => setShare(event.target.value)}
            />
          )}
        </Field>
      )}
    </ReasonDialog>
  );
}
