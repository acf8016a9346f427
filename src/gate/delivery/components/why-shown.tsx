"use client";
import { useState } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Skeleton } from "@/ui/skeleton";
import { useAction } from "@/ui/use-action";

/** Why this item is before this member, in the network's own words. */
export function WhyShown({ network, source }: { network: string; source: string }) {
  const [open, setOpen] = useState(false);
  const [sentences, setSentences] = useState<string[]>();
  const { run, problem } = useAction(() => api.gate.delivery.why.query({ network, source }));
  const ask = async (open: boolean) => {
    setOpen(open);
    if (!open || sentences) return;
    const answer = await run();
    if (answer.ok) setSentences(answer.value);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(open) => void ask(open)}
      trigger={
        <Button look="quiet" size="small">
          Why do I see this?
        </Button>
      }
      title="Why you see this"
      actions={
        <Button look="quiet" onClick={() => setOpen(false)}>
          Close
        </Button>
      }
    >
      {problem && <p className="text-berry">{problem}</p>}
      {!sentences && !problem && <Skeleton className="h-24" />}
      <ul className="flex flex-col gap-3">
        {sentences?.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Dialog>
  );
}
