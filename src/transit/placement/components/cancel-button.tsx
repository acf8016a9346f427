"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { brand: string; placementId: string; kept: number; paid: boolean };

const costs = (kept: number) =>
  kept === 0
    ? "You get everything back."
    : kept < 10_000
      ? "Half of the price goes to the owner, and you get the rest back."
      : "It is so near that the owner keeps all of the price.";

/** Cancels a run, after saying what that costs now. */
export function CancelButton({ brand, placementId, kept, paid }: Props) {
  const router = useRouter();
  const cancel = useAction(api.transit.placement.cancel.mutate);
  return (
    <ConfirmDialog
      trigger={<Button look="quiet">Cancel this run…</Button>}
      title="Cancel this run?"
      consequences={[
        "The days are free for others, and the owner is told.",
        paid ? costs(kept) : "Nothing was paid, so nothing is owed.",
      ]}
      confirm="Cancel the run"
      pending={cancel.pending}
      problem={cancel.problem}
      onConfirm={async () => {
        const { ok } = await cancel.run({ brand, placementId, kept });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
