"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = {
  as: { network: string } | { brand: string };
  proposalId: string;
  hash: string;
  may: true | string;
  consequences: readonly string[];
};

/** Says yes to the terms on this page, and to no others. */
export function AcceptButton({ as, proposalId, hash, may, consequences }: Props) {
  const router = useRouter();
  const accept = useAction(() =>
    "network" in as
      ? api.transit.proposal.accept.mutate({ ...as, proposalId, hash })
      : api.transit.proposal.agree.mutate({ ...as, proposalId, hash }),
  );
  if (may !== true) return null;
  return (
    <ConfirmDialog
      look="primary"
      trigger={<Button>Accept these terms…</Button>}
      title="Accept these terms?"
      consequences={consequences}
      confirm="Accept the terms"
      cancel="Not yet"
      pending={accept.pending}
      problem={accept.problem}
      onConfirm={async () => {
        const { ok } = await accept.run();
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
