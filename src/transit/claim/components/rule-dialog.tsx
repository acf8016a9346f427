"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { useAction } from "@/ui/use-action";

/** Decides a claim, in writing: both sides read the finding, and the money goes by the share. */
export function RuleDialog({ placementId, about }: { placementId: string; about: string }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [share, setShare] = useState("");
  const [finding, setFinding] = useState("");
  const { run, pending, problem, fieldProblems } = useAction(api.transit.claim.rule.mutate);
  const send = async () => {
    if (!(await run({ placementId, ownerShare: Number(share || "NaN"), finding })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="small" aria-label={`Decide the claim about ${about}`}>
          Decide…
        </Button>
      }
      title="Decide this claim"
      description="It cannot be taken back: the money goes at once, and both sides read what you found."
      actions={
        <Button look="danger" pending={pending} onClick={() => void send()}>
          Decide it
        </Button>
      }
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Field label="The owner keeps, in percent" problem={fieldProblems.ownerShare} required>
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={share}
            onChange={(event) => setShare(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="What you found"
        problem={fieldProblems.finding}
        count={{ used: finding.length, limit: 1_000 }}
        required
      >
        {(control) => (
          <TextArea {...control} value={finding} onChange={(event) => setFinding(event.target.value)} />
        )}
      </Field>
    </Dialog>
  );
}
