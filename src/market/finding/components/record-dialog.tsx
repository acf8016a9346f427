"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { ReasonDialog } from "@/ui/reason-dialog";
import { Select } from "@/ui/select";
import { diligenceRules } from "../../diligence/policy";
import { type DiligenceKind, diligenceKinds } from "../../diligence/schema";
import { weightWords } from "../policy";
import { type FindingWeight, findingWeights } from "../schema";

/** Writes down what is not as the buyer was told. */
export function RecordDialog({ deal }: { deal: string }) {
  const [kind, setKind] = useState<DiligenceKind>("figures");
  const [weight, setWeight] = useState<FindingWeight>("concern");
  return (
    <ReasonDialog
      trigger={<Button look="quiet">Write down a finding…</Button>}
      title="Write down a finding"
      description="The seller reads it and can answer it once. It stands in the agreement, and nobody can change it."
      confirm="Write it down"
      label="What you found, and where"
      name="words"
      limit={4_000}
      send={(words) => api.market.finding.record.mutate({ deal, kind, weight, words })}
    >
      {(problems) => (
        <>
          <Field label="About" problem={problems.kind} required>
            {(control) => (
              <Select
                {...control}
                value={kind}
                onChange={(event) => setKind(event.target.value as DiligenceKind)}
                options={diligenceKinds.map((value) => ({ value, label: diligenceRules[value].label }))}
              />
            )}
          </Field>
          <RadioCards
            legend="How much it weighs"
            name="weight"
            required
            value={weight}
            onChange={setWeight}
            choices={findingWeights.map((value) => ({ value, label: weightWords[value] }))}
          />
        </>
      )}
    </ReasonDialog>
  );
}
