"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { RadioCards } from "@/ui/radio-cards";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";
import { type StopCause, stopCauses } from "../lifecycle";
import { causeWords } from "../policy";

type Props = { network: string; placementId: string; mayJudge: true | string };

/** Takes a paused run away for good. The cause decides about the money, so it is chosen in plain words. */
export function StopDialog({ network, placementId, mayJudge }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [cause, setCause] = useState<StopCause>("community-mismatch");
  const [reason, setReason] = useState("");
  const { run, pending, problem, fieldProblems } = useAction(api.transit.placement.stop.mutate);
  const send = async () => {
    if (!(await run({ network, placementId, cause, reason })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button look="danger">Stop it…</Button>}
      title="Stop it for good?"
      description="Nobody meets it any more, and the network’s log says why."
      actions={
        <Button look="danger" pending={pending} onClick={() => void send()}>
          Stop it
        </Button>
      }
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <RadioCards
        legend="The cause"
        name="cause"
        required
        value={cause}
        onChange={setCause}
        problem={fieldProblems.cause}
        choices={stopCauses.map((value) => ({
          value,
          label: causeWords[value].label,
          explanation: causeWords[value].means,
          locked: value === "brand-breach" && mayJudge !== true ? mayJudge : undefined,
        }))}
      />
      <Field
        label="What happened"
        problem={fieldProblems.reason}
        count={{ used: reason.length, limit: 600 }}
        required
      >
        {(control) => (
          <TextArea {...control} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
    </Dialog>
  );
}
