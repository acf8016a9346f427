"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

const calls = {
  affirm: api.market.handover.affirm,
  walk: api.market.handover.walk,
  extend: api.market.handover.extend,
  deliver: api.market.handover.deliver,
  accept: api.market.handover.accept,
  concede: api.market.holdback.concede,
  withdraw: api.market.holdback.withdraw,
};

type Props = {
  deal: string;
  deed: keyof typeof calls;
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
export function DeedButton({ deal, deed, label, locked, quiet, look = "primary", ...words }: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction(() => calls[deed].mutate({ deal }));
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
