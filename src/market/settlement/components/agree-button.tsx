"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";
import type { BidSide } from "../../bid/schema";
import { settlementWords } from "../policy";

type Props = { deal: string; offered: { sellerShareBps: number; keeper: BidSide } };

/** Signs what the other side offers, as it stands on this page. */
export function AgreeButton({ deal, offered: { sellerShareBps, keeper } }: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction(() =>
    api.market.settlement.agree.mutate({ deal, sellerShare: sellerShareBps / 100, keeper }),
  );
  return (
    <ConfirmDialog
      look="primary"
      trigger={<Button>Agree to it…</Button>}
      title="Part like this?"
      consequences={[
        settlementWords(sellerShareBps, keeper),
        "It happens at once and cannot be taken back. Nothing is kept back for later.",
      ]}
      confirm="Agree"
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
