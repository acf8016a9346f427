"use client";
import { useRouter } from "next/navigation";
import { formatMoney, type Money } from "@/platform/money";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { transferId: string; owner: string; amount: Money };

/** Has the provider asked anew, once somebody knows why it said no. */
export function RetryButton({ transferId, owner, amount }: Props) {
  const router = useRouter();
  const retry = useAction(api.payments.transfer.retry.mutate);
  const sum = formatMoney(amount);
  return (
    <ConfirmDialog
      trigger={
        <Button size="small" look="quiet" aria-label={`Send again: ${sum} to ${owner}`}>
          Send again…
        </Button>
      }
      title={`Send ${sum} to ${owner} again?`}
      consequences={[
        "The payment provider is asked anew, to pay to the account that is hers now.",
        "What she owes us is kept back from it first.",
        "If her account cannot be paid yet, it waits until it can. If the provider refuses again, it comes back here.",
      ]}
      confirm="Send it again"
      look="primary"
      pending={retry.pending}
      problem={retry.problem}
      onConfirm={async () => {
        const { ok } = await retry.run({ transferId });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
