"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

export function LeaveButton({ brand, name }: { brand: string; name: string }) {
  const router = useRouter();
  const leave = useAction(api.identity.brand.leave.mutate);
  return (
    <ConfirmDialog
      trigger={<Button look="danger">Leave the team…</Button>}
      title={`Leave the team of ${name}?`}
      consequences={[
        "You can no longer act for the brand, or run its networks on its behalf, from now on.",
        "You stay a member of the networks that you have joined yourself.",
        "To come back you need an invitation from an owner.",
      ]}
      confirm="Leave the team"
      cancel="Stay"
      pending={leave.pending}
      problem={leave.problem}
      onConfirm={async () => {
        const { ok } = await leave.run({ brand });
        if (ok) router.push("/settings");
        return ok;
      }}
    />
  );
}
