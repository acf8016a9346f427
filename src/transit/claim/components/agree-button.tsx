"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";
import { remedyWords } from "../policy";
import type { Remedy } from "../schema";
import type { Side } from "./remedy-dialog";

type Props = { as: Side; placementId: string; remedy: Remedy };

/** Says yes to what the other side offers, as it stands on this page. */
export function AgreeButton({ as, placementId, remedy }: Props) {
  const router = useRouter();
  const agree = useAction(() =>
    "brand" in as
      ? api.transit.claim.agree.mutate({ ...as, placementId, remedy })
      : api.transit.claim.grant.mutate({ ...as, placementId, remedy }),
  );
  return (
    <ConfirmDialog
      look="primary"
      trigger={<Button>Agree to it…</Button>}
      title="Agree to this remedy?"
      consequences={[remedyWords(remedy), "The claim is laid to rest by it."]}
      confirm="Agree"
      cancel="Not yet"
      pending={agree.pending}
      problem={agree.problem}
      onConfirm={async () => {
        const { ok } = await agree.run();
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
