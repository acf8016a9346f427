"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { useAction } from "@/ui/use-action";

/** What can be done with one reason: how it is called, and what follows. */
const deeds = {
  callOff: {
    call: api.transit.placement.callOff.mutate,
    open: "Cancel this run…",
    title: "Cancel this run?",
    means:
      "The brand gets everything back, and it is remembered for your network’s reliability. The days are free again.",
    confirm: "Cancel it",
  },
  pause: {
    call: api.transit.placement.pause.mutate,
    open: "Pause it…",
    title: "Pause it?",
    means: "From this moment nobody meets it. If no steward decides within 24 hours, it is stopped.",
    confirm: "Pause it",
  },
  resume: {
    call: api.transit.placement.resume.mutate,
    open: "Let it go on…",
    title: "Let it go on?",
    means: "Members meet it again, for as long as it would have run. The next complaint may pause it again.",
    confirm: "Let it go on",
  },
} as const;

type Props = { deed: keyof typeof deeds; network: string; placementId: string };

/** A deed that both sides are told the reason of. */
export function ReasonDialog({ deed, network, placementId }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { call, title, means, confirm, open: says } = deeds[deed];
  const { run, pending, problem, fieldProblems } = useAction(call);
  const send = async () => {
    if (!(await run({ network, placementId, reason })).ok) return;
    setOpen(false);
    router.refresh();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button look="quiet">{says}</Button>}
      title={title}
      description={means}
      actions={
        <Button look={deed === "resume" ? "primary" : "danger"} pending={pending} onClick={() => void send()}>
          {confirm}
        </Button>
      }
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
      <Field label="Why" problem={fieldProblems.reason} count={{ used: reason.length, limit: 600 }} required>
        {(control) => (
          <TextArea {...control} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
    </Dialog>
  );
}
