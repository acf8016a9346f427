"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";
import { AnswerDialog } from "./answer-dialog";

type Props = {
  network: string;
  placementId: string;
  hash: string;
  rules: readonly string[];
  maySendBack: true | string;
  rounds: number;
};

/** Yes to these words, other words, or no: each to the version on this page. */
export function AnswerPanel({ network, placementId, hash, rules, maySendBack, rounds }: Props) {
  const router = useRouter();
  const approve = useAction(api.transit.creative.approve.mutate);
  const one = { network, placementId, hash };
  return (
    <div className="flex flex-wrap items-start gap-3">
      <ConfirmDialog
        look="primary"
        trigger={<Button>Approve these words…</Button>}
        title="Approve these words?"
        consequences={[
          "Exactly these words run, under their label, and nothing else can.",
          "Nobody can change them any more, neither you nor the brand.",
        ]}
        confirm="Approve the words"
        cancel="Not yet"
        pending={approve.pending}
        problem={approve.problem}
        onConfirm={async () => {
          const { ok } = await approve.run(one);
          if (ok) router.refresh();
          return ok;
        }}
      />
      {maySendBack === true && <AnswerDialog {...one} answer="sendBack" rules={rules} rounds={rounds} />}
      <AnswerDialog {...one} answer="refuse" rules={rules} rounds={rounds} />
      {maySendBack !== true && <p className="max-w-measure text-ink-soft text-sm">{maySendBack}</p>}
    </div>
  );
}
