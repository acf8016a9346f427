"use client";
import { useRouter } from "next/navigation";
import { formatMoney, type Money } from "@/platform/money";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { refundId: string; brand: string; amount: Money };

/** Has a refund sent anew, once somebody knows why it did not arrive. */
export function RetryButton({ refundId, brand, amount }: Props) {
  const router = useRouter();
  const retry = useAction(api.payments.refund.retry.mutate);
  const sum = formatMoney(amount);
  return (
    <ConfirmDialog
      trigger={
        <Button size="small" look="quiet" aria-label={`Send again: ${sum} to ${brand}`}>
          Send again…
        </Button>
      }
      title={`Send ${sum} to ${brand} again?`}
      consequences={[
        "The payment provider is asked anew, to send it back the way it came.",
        "A card or an account that is closed will not take it this time either: then it comes back here.",
        "By a payment that the brand’s bank has taken back nothing can be sent any more. Send that another way.",
      ]}
      confirm="Send it again"
      look="primary"
      pending={retry.pending}
      problem={retry.problem}
      onConfirm={async () => {
        const { ok } = await retry.run({ refundId });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
