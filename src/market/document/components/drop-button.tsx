"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

type Props = { network: string; document: string; title: string };

/** Takes a document out of the data room. */
export function DropButton({ network, document, title }: Props) {
  const router = useRouter();
  const { run, pending, problem } = useAction(() => api.market.document.drop.mutate({ network, document }));
  return (
    <ConfirmDialog
      {...{ pending, problem }}
      trigger={
        <Button size="small" look="link">
          <span className="sr-only">{title}: </span>Take it out
        </Button>
      }
      title={`Take out “${title}”?`}
      consequences={["No buyer can open it any more.", "Who has opened it stays written down."]}
      confirm="Take it out"
      cancel="Leave it"
      onConfirm={async () => {
        const { ok } = await run();
        if (ok) router.refresh();
        return ok;
      }}
    />
  );
}
