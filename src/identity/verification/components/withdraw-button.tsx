"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { brand: string; confirmed: boolean; locked: string | undefined };

/** Takes back what was sent, or what was confirmed. */
export function WithdrawButton({ brand, confirmed, locked }: Props) {
  const router = useRouter();
  const withdraw = useAction(api.identity.verification.withdraw.mutate);
  const trigger = (
    <Button look="quiet" locked={locked}>
      {confirmed ? "The name has changed…" : "Take it back to correct it…"}
    </Button>
  );
  if (locked !== undefined) return trigger;
  return (
    <ConfirmDialog
      trigger={trigger}
      title={confirmed ? "Prove another name?" : "Take it back?"}
      consequences={
        confirmed
          ? [
              "The confirmed name and the mark go at once, everywhere.",
              "You cannot propose to networks until the new name is confirmed. What is agreed already stays agreed.",
            ]
          : [
              "It leaves the operator’s desk.",
              "What you typed and your documents are kept for you to correct.",
            ]
      }
      confirm={confirmed ? "Give the old name up" : "Take it back"}
      look={confirmed ? "danger" : "primary"}
      pending={withdraw.pending}
      problem={withdraw.problem}
      onConfirm={async () => {
        const { ok } = await withdraw.run({ brand });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
