"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { brand: string; personId: string; name: string };

export function DismissButton({ brand, personId, name }: Props) {
  const router = useRouter();
  const dismiss = useAction(api.identity.brand.dismiss.mutate);
  return (
    <ConfirmDialog
      trigger={
        <Button look="quiet" aria-label={`Remove ${name} from the team`}>
          Remove
        </Button>
      }
      title={`Take ${name} off the team?`}
      consequences={[
        `${name} can no longer act for the brand, or run its networks on its behalf, from the next click on.`,
        "What was done for the brand stays done. Memberships in networks are not touched.",
        "You can invite the same person again.",
      ]}
      confirm={`Take ${name} off the team`}
      pending={dismiss.pending}
      problem={dismiss.problem}
      onConfirm={async () => {
        const { ok } = await dismiss.run({ brand, personId });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
