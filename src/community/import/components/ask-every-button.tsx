"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

/** Mails to those whose address the export holds, fifty at a time. */
export function AskEveryButton({ network, unasked }: { network: string; unasked: number }) {
  const router = useRouter();
  const ask = useAction(api.networks.membership.askEvery.mutate);
  const now = Math.min(unasked, 50);
  const people = now === 1 ? "1 person" : `${now} people`;
  return (
    <ConfirmDialog
      trigger={<Button look="quiet">Ask {people} to come</Button>}
      title={`Write to ${people}?`}
      consequences={[
        "Each gets one mail that says that the network has moved, and how to claim the name.",
        "Nobody becomes a member by it, and nobody is written to again unless you ask them one by one.",
        ...(unasked > now ? [`${unasked - now} more can be written to afterwards.`] : []),
      ]}
      confirm={`Write to ${people}`}
      cancel="Not now"
      look="primary"
      pending={ask.pending}
      problem={ask.problem}
      onConfirm={async () => {
        const { ok } = await ask.run({ network });
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
