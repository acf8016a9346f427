"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { network: string; invitationId: string; of: string | null };

export function RevokeButton({ network, invitationId, of }: Props) {
  const router = useRouter();
  const revoke = useAction(api.networks.invitation.revoke.mutate);
  return (
    <ConfirmDialog
      trigger={
        <Button
          look="quiet"
          size="small"
          aria-label={`Take back the invitation for ${of ?? "whoever has it"}`}
        >
          Take back…
        </Button>
      }
      title="Take this invitation back?"
      consequences={[
        "The link stops working at once, for everybody who has it.",
        "Whoever has come in with it stays.",
      ]}
      confirm="Take it back"
      pending={revoke.pending}
      problem={revoke.problem}
      onConfirm={async () => {
        const { ok } = await revoke.run({ network, invitationId });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
