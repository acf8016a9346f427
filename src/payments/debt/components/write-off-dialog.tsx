"use client";
import { formatMoney, type Money } from "@/platform/money";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ReasonDialog } from "@/ui/reason-dialog";

type Props = { holdId: string; owner: string; amount: Money };

/** Gives a debt up for good, after saying what that means. */
export function WriteOffDialog({ holdId, owner, amount }: Props) {
  const sum = formatMoney(amount);
  return (
    <ReasonDialog
      trigger={
        <Button size="small" look="quiet" aria-label={`Give up: ${sum} that ${owner} owes`}>
          Give up…
        </Button>
      }
      title={`Give up ${sum}?`}
      description={`${owner} owes it no more, and it is not kept back from what she earns. The books write it down as our loss, under your name. It cannot be taken back.`}
      confirm="Give it up"
      look="danger"
      label="Why"
      name="note"
      send={(note) => api.payments.debt.writeOff.mutate({ holdId, minor: amount.minor, note })}
    />
  );
}
