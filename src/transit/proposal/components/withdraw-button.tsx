"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

export function WithdrawButton({ brand, proposalId }: { brand: string; proposalId: string }) {
  const router = useRouter();
  const withdraw = useAction(api.transit.proposal.withdraw.mutate);
  return (
    <ConfirmDialog
      trigger={<Button look="quiet">Take it back…</Button>}
      title="Take this proposal back?"
      consequences={[
        "It ends here, and the owner is told.",
        "Nothing was paid, so nothing is owed.",
        "You can propose anew.",
      ]}
      confirm="Take it back"
      pending={withdraw.pending}
      problem={withdraw.problem}
      onConfirm={async () => {
        const { ok } = await withdraw.run({ brand, proposalId });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
