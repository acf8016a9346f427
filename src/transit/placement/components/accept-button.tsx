"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

/** Says that what was agreed was done: the money goes where it belongs. */
export function AcceptButton({ brand, placementId }: { brand: string; placementId: string }) {
  const router = useRouter();
  const accept = useAction(api.transit.placement.accept.mutate);
  return (
    <ConfirmDialog
      look="primary"
      trigger={<Button>Accept it…</Button>}
      title="Accept it as done?"
      consequences={["The owner is paid what is due.", "No claim can be made any more."]}
      confirm="Accept it"
      cancel="Not yet"
      pending={accept.pending}
      problem={accept.problem}
      onConfirm={async () => {
        const { ok } = await accept.run({ brand, placementId });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
