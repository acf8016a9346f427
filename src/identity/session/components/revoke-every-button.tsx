"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

export function RevokeEveryButton() {
  const router = useRouter();
  const revoke = useAction(() => api.identity.session.revokeEvery.mutate());
  return (
    <ConfirmDialog
      trigger={<Button look="danger">Sign out everywhere</Button>}
      title="Sign out everywhere?"
      consequences={[
        "Every browser is signed out at its next click, this one too.",
        "You can sign in again by mail at once.",
      ]}
      confirm="Sign out everywhere"
      pending={revoke.pending}
      problem={revoke.problem}
      onConfirm={async () => {
        const { ok } = await revoke.run();
        if (ok) router.push("/sign-in");
        return ok;
      }}
    />
  );
}
