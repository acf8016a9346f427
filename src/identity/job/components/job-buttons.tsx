"use client";
import { useRouter } from "next/navigation";
import { api } from "@/trpc/client";
import { Banner } from "@/ui/banner";
import { Button } from "@/ui/button";
import { ConfirmDialog } from "@/ui/confirm-dialog";
import { useAction } from "@/ui/use-action";

/** Try it again, or let it go for good. */
export function JobButtons({ jobId, task }: { jobId: string; task: string }) {
  const router = useRouter();
  const retry = useAction(api.identity.job.retry.mutate);
  const drop = useAction(api.identity.job.drop.mutate);
  const settle = async (done: Promise<{ ok: boolean }>) => {
    const { ok } = await done;
    if (ok) router.refresh();
    return ok;
  };
  return (
    <>
      {retry.problem && <Banner tone="danger">{retry.problem}</Banner>}
      <div className="flex flex-wrap gap-3">
        <Button
          size="small"
          pending={retry.pending}
          aria-label={`Try again: ${task}, number ${jobId}`}
          onClick={() => void settle(retry.run({ jobId }))}
        >
          Try again
        </Button>
        <ConfirmDialog
          trigger={
            <Button look="quiet" size="small" aria-label={`Let go… ${task}, number ${jobId}`}>
              Let go…
            </Button>
          }
          title="Let this job go?"
          consequences={[
            "It leaves the queue for good.",
            "Whatever it was to do stays undone, and nobody is told.",
          ]}
          confirm="Let it go"
          pending={drop.pending}
          problem={drop.problem}
          onConfirm={() => settle(drop.run({ jobId }))}
        />
      </div>
    </>
  );
}
