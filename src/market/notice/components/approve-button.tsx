"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { deal: string; hash: string; days: number };

/** Says yes to the words that stand on this page, and to no others. */
export function ApproveButton({ deal, hash, days }: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction(() => api.market.notice.approve.mutate({ deal, hash }));
  return (
    <ConfirmDialog
      look="primary"
      trigger={<Button>Approve these words…</Button>}
      title="Approve what members are told?"
      consequences={[
        "When both of you have, every member gets these words at once. That cannot be taken back.",
        `Members then have ${days} days to object or leave. No money moves.`,
        "From then on nobody can export, delete, mail everybody, take stewards away or change the charter.",
      ]}
      confirm="Approve"
      cancel="Not yet"
      {...{ pending, problem }}
      onConfirm={async () => {
        const { ok } = await run();
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
