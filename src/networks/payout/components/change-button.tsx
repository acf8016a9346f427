"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

export function ChangeButton({ network }: { network: string }) {
  const router = useRouter();
  const change = useAction(api.networks.payout.change.mutate);
  return (
    <ConfirmDialog
      trigger={<Button look="quiet">Be paid to another account…</Button>}
      title="Be paid to another account?"
      consequences={[
        "You set the new account up at the payment provider, as you did with this one.",
        "Nothing is sent for 72 hours, so that nobody else can lead your money away. It is kept for you meanwhile.",
        "Everybody who owns this network is told by mail.",
      ]}
      confirm="Change the account"
      pending={change.pending}
      problem={change.problem}
      onConfirm={async () => {
        const { ok } = await change.run({ network });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
