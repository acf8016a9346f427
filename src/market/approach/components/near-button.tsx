"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

/** `hash` names the version that is answered. */
const calls = {
  grant: (at: string, approachId: string) => api.market.approach.grant.mutate({ network: at, approachId }),
  accept: (at: string, approachId: string, hash: string) =>
    api.market.approach.accept.mutate({ network: at, approachId, hash }),
  takeBack: (at: string, approachId: string) =>
    api.market.approach.takeBack.mutate({ network: at, approachId }),
  agree: (at: string, approachId: string, hash: string) =>
    api.market.approach.agree.mutate({ brand: at, approachId, hash }),
  withdraw: (at: string, approachId: string) =>
    api.market.approach.withdraw.mutate({ brand: at, approachId }),
};

type Props = {
  deed: keyof typeof calls;
  /** The network of the seller, or the brand of the buyer. */
  at: string;
  approachId: string;
  hash?: string | null;
  label: ReactNode;
  title: string;
  consequences: readonly ReactNode[];
  confirm: string;
  look?: "primary" | "danger";
  quiet?: boolean;
};

/** A step near a listing that needs no words. It says what follows before it is made. */
export function NearButton({ deed, at, approachId, hash, label, quiet, look = "primary", ...words }: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction(() => calls[deed](at, approachId, hash ?? ""));
  return (
    <ConfirmDialog
      {...{ ...words, look, pending, problem }}
      trigger={<Button look={quiet ? "quiet" : look}>{label}</Button>}
      cancel="Not yet"
      onConfirm={async () => {
        const { ok } = await run();
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
