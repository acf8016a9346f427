"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

/** `amount` is the number that somebody says yes to by naming it: a price in minor units, or days. */
const calls = {
  waive: (deal: string) => api.market.deal.waive.mutate({ deal }),
  leave: (deal: string) => api.market.deal.withdraw.mutate({ deal }),
  giveDays: (deal: string, amount: number) => api.market.deal.extend.mutate({ deal, days: amount }),
  agreePrice: (deal: string, amount: number) => api.market.deal.agreePrice.mutate({ deal, price: amount }),
  refusePrice: (deal: string) => api.market.deal.refusePrice.mutate({ deal }),
  pass: (deal: string) => api.market.deal.pass.mutate({ deal }),
  affirm: (deal: string) => api.market.handover.affirm.mutate({ deal }),
  walk: (deal: string) => api.market.handover.walk.mutate({ deal }),
  extend: (deal: string) => api.market.handover.extend.mutate({ deal }),
  deliver: (deal: string) => api.market.handover.deliver.mutate({ deal }),
  accept: (deal: string) => api.market.handover.accept.mutate({ deal }),
  concede: (deal: string) => api.market.holdback.concede.mutate({ deal }),
  withdraw: (deal: string) => api.market.holdback.withdraw.mutate({ deal }),
};

type Props = {
  deal: string;
  deed: keyof typeof calls;
  amount?: number;
  /** The button, the question, what follows, and the deed as a verb. */
  label: ReactNode;
  title: string;
  consequences: readonly ReactNode[];
  confirm: string;
  look?: "primary" | "danger";
  quiet?: boolean;
  locked?: string | undefined;
};

/** A step that needs no words. It says the deed, the money and the deadline before it is made. */
export function DeedButton({
  deal,
  deed,
  amount = 0,
  label,
  locked,
  quiet,
  look = "primary",
  ...words
}: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction(() => calls[deed](deal, amount));
  const button = (
    <Button look={quiet ? "quiet" : look} locked={locked}>
      {label}
    </Button>
  );
  if (locked !== undefined) return button;
  return (
    <ConfirmDialog
      {...{ ...words, look, pending, problem }}
      trigger={button}
      cancel="Not yet"
      onConfirm={async () => {
        const { ok } = await run();
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
