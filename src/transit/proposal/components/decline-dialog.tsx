"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";
import { declineReasons, declineWords } from "../schema";

type Props = { network: string; proposalId: string };

/** A no with its reason. */
export function DeclineDialog({ network, proposalId }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [because, setBecause] = useState<(typeof declineReasons)[number]>("fit");
  const [reason, setReason] = useState("");
  const { run, pending, problem, fieldProblems } = useAction(api.transit.proposal.decline.mutate);
  const send = async () => {
    if (!(await run({ network, proposalId, because, reason })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button look="quiet">Decline…</Button>}
      title="Decline this proposal?"
      description="The brand reads your reason. Nothing was paid, so nothing is owed."
      actions={
        <Button look="danger" pending={pending} onClick={() => void send()}>
          Decline it
        </Button>
      }
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Field label="Because" problem={fieldProblems.because} required>
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
      <Field
        label="In your words"
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
