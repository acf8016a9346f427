"use client";
import { formatMoney, type Money } from "@/platform/money";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

type Props = { refundId: string; brand: string; amount: Money };

/** Writes down that somebody has sent it from our bank. */
export function RecordDialog({ refundId, brand, amount }: Props) {
  const sum = formatMoney(amount);
  return (
    <ReasonDialog
      trigger={
        <Button size="small" look="quiet" aria-label={`Sent another way: ${sum} to ${brand}`}>
          Sent another way…
        </Button>
      }
      title={`Was ${sum} sent to ${brand} another way?`}
      description="Write it down once it has left our bank: Trellis sends nothing here. From then on it is owed no more, and it will not be sent again. Your name stands beside it."
      confirm="Write it down"
      cancel="Not yet"
      label="How and where it was sent"
      help="For example: by bank transfer on 3 May, reference 4711."
      name="note"
      send={(note) => api.payments.refund.record.mutate({ refundId, note })}
    />
  );
}
