"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

export function DiscardButton({ draftId, name }: { draftId: string; name: string }) {
  const router = useRouter();
  const { run, pending, problem } = useAction(api.networks.draft.discard.mutate);
  return (
    <ConfirmDialog
      trigger={
        <Button look="quiet" size="small">
          Throw away
        </Button>
      }
      title={`Throw the draft of ${name} away?`}
      consequences={["What you typed for it is gone for good.", "Nobody else has seen it."]}
      confirm="Throw it away"
      cancel="Keep it"
      pending={pending}
      problem={problem}
      onConfirm={async () => {
        const { ok } = await run({ draftId });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
