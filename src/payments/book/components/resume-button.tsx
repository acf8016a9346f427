"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

export function ResumeButton({ freezeId, what }: { freezeId: string; what: string }) {
  const router = useRouter();
  const resume = useAction(api.payments.book.resume.mutate);
  return (
    <ConfirmDialog
      trigger={
        <Button size="small" look="quiet" aria-label={`Let go on: ${what}`}>
          Let go on…
        </Button>
      }
      title="Let this money go on?"
      look="primary"
      consequences={["Whatever waited for it is sent at once, to owners and back to brands."]}
      confirm="Let it go on"
      pending={resume.pending}
      problem={resume.problem}
      onConfirm={async () => {
        const { ok } = await resume.run({ freezeId });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
