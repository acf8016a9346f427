"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

/** Gives the domain up, so that another can be claimed. */
export function DropButton({ brand, name, verified }: { brand: string; name: string; verified: boolean }) {
  const router = useRouter();
  const drop = useAction(api.identity.domain.drop.mutate);
  return (
    <ConfirmDialog
      trigger={<Button look="quiet">Give {name} up…</Button>}
      title={`Give ${name} up?`}
      consequences={
        verified
          ? [
              "The mark goes at once, everywhere.",
              "You cannot propose to networks until another domain is verified.",
            ]
          : ["Its record means nothing any more, and you can claim another domain."]
      }
      confirm="Give it up"
      pending={drop.pending}
      problem={drop.problem}
      onConfirm={async () => {
        const { ok } = await drop.run({ brand });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
